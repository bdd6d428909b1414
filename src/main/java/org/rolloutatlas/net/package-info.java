/**
 * What the program asks of the net, when somebody wants it asked.
 *
 * <p>Terms: the <b>open net</b> are the machines that anybody may ask, not this one and not those beside it. A <b>link check</b>
 * asks each of many addresses once; what comes of one is its <b>answer</b>, which says no more than was seen: that a machine was
 * refused is not that a page is gone.
 *
 * <p>Guarantee: no machine outside of the open net is asked, neither for an address nor where one leads on to. Every wait has
 * an end. Nobody asks by himself: the server that readers see never does.
 *
 * <p>May use: nothing of the atlas.
 */
@NullMarked
package org.rolloutatlas.net;

import org.jspecify.annotations.NullMarked;

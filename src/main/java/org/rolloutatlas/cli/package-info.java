/**
 * The command line: {@code serve}, {@code check} and their kin.
 *
 * <p>May use: everything, picocli, Spring.
 */
@NullMarked
package org.rolloutatlas.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Made-up datasets of any size, to try out how the product grows with its events.
 *
 * <p>Guarantee: a generated dataset is accepted by {@link org.rolloutatlas.dataset.DatasetReader}, says of every record that it
 * is generated, and is the same text for the same size and seed.
 *
 * <p>May use: {@code dataset}, {@code event}, {@code edtf}, Jackson.
 */
@NullMarked
package org.rolloutatlas.dataset.generated;

import org.jspecify.annotations.NullMarked;

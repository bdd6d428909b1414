/**
 * The schema as forms: what an editor fills in for a record, in the order of the schema.
 *
 * <p>A {@link org.rolloutatlas.dataset.form.FormField} is one thing to fill in: a text, a text in the languages of the dataset, a code,
 * a link to other records, a date, a number, or a part that has fields itself. {@link org.rolloutatlas.dataset.form.RecordFields} finds
 * those of a record.
 *
 * <p>Guarantee: every property that the schema allows in a record is exactly one field, under the name that it has in the file; codes and
 * languages are those that the file declares.
 *
 * <p>May use: {@code dataset}, {@code dataset.edit}, Jackson.
 */
@NullMarked
package org.rolloutatlas.dataset.form;

import org.jspecify.annotations.NullMarked;

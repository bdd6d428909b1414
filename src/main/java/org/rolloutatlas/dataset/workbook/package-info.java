/**
 * A dataset as a workbook of a spreadsheet (.xlsx) or as a folder of tables (.csv), there and back.
 *
 * <p>A <em>table</em> is a list of records of the file; it is a sheet of that name, {@code events}, and each list of records within
 * another is a sheet of its own, {@code events.evidence}, whose rows name the record to which they belong and their order in it. A
 * <em>field</em> is a column: a property of the record, or of an object within it, {@code title.en}. What belongs to no table has
 * the sheet {@code dataset}, a row for each value. Tables and fields are those of the schema, so that a property of the schema needs
 * no line here. A <em>grid</em> is a sheet as cells, whatever file it comes from. A
 * folder has a file of CSV for each sheet, and goes about as an archive of them ({@link org.rolloutatlas.dataset.TableFolder}).
 *
 * <p>Guarantee: what is written comes back as it was, in the canonical layout, or nothing is written; texts stay texts whatever they
 * look like. What cannot be read is a {@link org.rolloutatlas.dataset.Problem} that names sheet or file, row and column; nothing is guessed,
 * and nothing is left out without a word.
 *
 * <p>May use: {@code dataset}, {@code phrase}, Jackson, Commons CSV, fastexcel, and the reader of archives that fastexcel uses.
 */
@NullMarked
package org.rolloutatlas.dataset.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * Changes that run through a whole file: what refers to a record follows it, and records of another file take their places.
 *
 * <p>A {@link org.rolloutatlas.dataset.edit.RecordKind} names a table and what refers to its records; an
 * {@link org.rolloutatlas.dataset.edit.Edit} changes a file and says at how many places. A
 * {@link org.rolloutatlas.dataset.edit.Takeover} replaces records by those of the same id, adds new ones and removes none. A file is changed only if it is in its
 * canonical layout, so that the difference is the change and nothing else.
 *
 * <p>Guarantee: a refused edit changes nothing; an edit of a file without errors that would bring one is for the caller to refuse, who
 * reads the result like any file.
 *
 * <p>May use: {@code dataset}, {@code phrase}, Jackson.
 */
@NullMarked
package org.rolloutatlas.dataset.edit;

import org.jspecify.annotations.NullMarked;

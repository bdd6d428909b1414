/**
 * The dataset and its stories, edited in a browser on one's own machine.
 *
 * <p>Terms: the {@link org.rolloutatlas.editor.Bench} holds the file that is being edited, as text, with the way back and forth; a
 * {@link org.rolloutatlas.editor.FieldBox} is a field of a form, a {@link org.rolloutatlas.editor.RecordView} the form of one record. The
 * pages beside it are those of the public site, drawn from the bench.
 *
 * <p>Guarantee: nothing is written but by saving, and then whole or not at all; what others wrote meanwhile is never lost; a file that is
 * published never holds an error. A value that nobody touched goes back as it was. Only the browser that opened the one address that was
 * told in the terminal gets in.
 *
 * <p>The room exists only where a {@link org.rolloutatlas.dataset.edit.FileStore} was handed over, which {@code atlas edit} alone does.
 *
 * <p>May use: everything but {@code publish}, {@code explorer} and {@code cli}, Vaadin, Spring, Jackson's tree.
 */
@NullMarked
package org.rolloutatlas.editor;

import org.jspecify.annotations.NullMarked;

/**
 * The Vaadin application: views that edit a selection and show a scene.
 *
 * <p>Terms: an {@link org.rolloutatlas.explorer.Outlook} is all that an address says; a {@link
 * org.rolloutatlas.explorer.Visit} is one reader with an outlook on one {@link org.rolloutatlas.explorer.Catalogue}; every view
 * is an {@link org.rolloutatlas.explorer.AtlasView}.
 *
 * <p>A figure answers part of a selection by itself ({@link org.rolloutatlas.explorer.InFigure}); a {@link
 * org.rolloutatlas.explorer.SceneView} hosts it and says when the reader has moved its window.
 *
 * <p>A {@link org.rolloutatlas.explorer.Preset} is a question that the dataset answers; what is {@link
 * org.rolloutatlas.explorer.Compared} are countries or projects; a {@link org.rolloutatlas.explorer.Handout} makes what readers
 * take away.
 *
 * <p>Guarantee: what a reader does changes the address, and the address alone fills the view. A session holds an outlook and
 * the components around it; events, index and figures are shared by all readers, and the figure comes with the page, a later one by its address. A file that is tried at the
 * desk stays with its reader, packed, for as long as there is memory; it is never written.
 *
 * <p>Events. The catalogue leaves out the withdrawn ones; their panel alone still shows them, with the reason. Words are
 * answered by the index that also answers on the public site, counts by {@code FacetIndex}, and what is pasted to embed a figure
 * by {@link org.rolloutatlas.render.export.EmbedSnippets}, which the public site provides.
 *
 * <p>Errors: what an address names and nobody knows (a code, a width, an id) is left out or answered by a view that says so; no
 * address ends in an exception. Widths are CSS pixels, dates days without a zone.
 *
 * <p>May use: everything but {@code publish} and {@code cli}, Vaadin, Spring.
 */
@NullMarked
package org.rolloutatlas.explorer;

import org.jspecify.annotations.NullMarked;

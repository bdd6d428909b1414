/**
 * What is drawn where: events + basemap + frame → {@link org.rolloutatlas.scene.Scene} of marks. Map and timeline are two
 * views of one scene.
 *
 * <p>Terms. A <b>mark</b> is one event in its <b>lane</b> (the life of one project), as wide as its date is uncertain. A
 * <b>symbol</b> is one place on the map with all its events. The <b>lag</b> is the line from a mark to the earliest report
 * held. <b>Lane rows</b> keep the marks of a lane apart. A {@link org.rolloutatlas.scene.WidthClass} is a range of widths that
 * share a layout. A <b>row</b> is a country: <b>open</b>, it is the lanes of its projects; <b>closed</b>, it is a {@link
 * org.rolloutatlas.scene.Ribbon}, the stage that stood over time ({@link org.rolloutatlas.scene.Rows} says which).
 *
 * <p>A map is <b>close</b> where its events are <b>about</b> less than half of the world; a <b>pointer</b> stands at its edge for a
 * place beyond it.
 *
 * <p>Spaces. Time is in epoch days; a day begins at its number. Places are in plane units of the basemap. Sizes of symbols
 * and names, and offsets of names from their symbols, are in <b>screen</b> pixels: x to the right, y down.
 *
 * <p>Guarantee: a scene is a pure function of its arguments and immutable; names on the map meet neither each other nor a
 * foreign symbol nor the edge at any width of the class (or are left out); where rows are open every dated event has exactly one mark, within the
 * axis; where they are closed every event is in exactly one row.
 *
 * <p>May use: {@code event}, {@code edtf}, {@code basemap}.
 */
@NullMarked
package org.rolloutatlas.scene;

import org.jspecify.annotations.NullMarked;

/**
 * A figure in HTML: map, histogram, timeline, controls, legend.
 *
 * <p>A page with a figure does three things. {@link org.rolloutatlas.render.figure.Figure#of} lays the events out for all widths.
 * {@link org.rolloutatlas.render.figure.FigureCss#text} gives the style rules for the page's one style element, through
 * {@link org.rolloutatlas.render.markup.Markup#verbatim}; the theme follows the system unless the root element has
 * {@code data-theme="light"} or {@code "dark"}. {@link org.rolloutatlas.render.figure.FigureHtml#write} writes the element. Marks
 * link to {@code #e-} and the id of the event: the page gives its articles or table rows those ids.
 *
 * <p>Data for the browser module. On the figure: {@code data-clock}; on the timeline: {@code data-first}, {@code data-last}
 * (epoch days of the axis); on a mark: {@code data-id}, {@code data-c} (stage class), {@code data-d0} and {@code data-d1}
 * (first and last day, absent on a side without bound), {@code data-r} (day of the earliest report held); on the line to the
 * report: {@code data-of}; on a place: {@code data-place}, {@code data-ids}, {@code data-c}; on a country:
 * {@code data-cc}; on a lane: {@code data-lane}, {@code data-cc}; on the histogram: {@code data-months}, on a bin: {@code data-bin};
 * {@code data-summary} and {@code data-controls} mark what a script may replace.
 *
 * <p>Where rows are closed ({@link org.rolloutatlas.render.figure.Figure#isClosed}) there are no marks of events and no
 * {@code data-ids}. On the list of rows: {@code data-systems}, the codes of the kinds of system in order, and {@code
 * data-rows}, the address of the page that has the rows of a country open; on a row: {@code data-events}, every event of it
 * as {@code RowEvents} describes. The ribbon has drawings of the classes {@code one} (bands of one source, hatched by the
 * style sheet), {@code two} and {@code signs}; paths of 1000 units width have the class of a stage.
 *
 * <p>Guarantee: equal figures give equal bytes.
 *
 * <p>May use: {@code render.markup}, {@code render.words}, {@code scene}, {@code basemap} for the outlines, {@code event},
 * {@code edtf}.
 */
@NullMarked
package org.rolloutatlas.render.figure;

import org.jspecify.annotations.NullMarked;

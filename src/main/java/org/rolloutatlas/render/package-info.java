/**
 * How a scene is written: SVG, HTML with its table, PNG, JSON; events → CSV, GeoJSON.
 *
 * <p>A page with a figure does three things. {@link org.rolloutatlas.render.Figure#of} lays the events out for all widths.
 * {@link org.rolloutatlas.render.FigureCss#text} gives the style rules for the page's one style element, through
 * {@link org.rolloutatlas.render.Markup#verbatim}; the theme follows the system unless the root element has
 * {@code data-theme="light"} or {@code "dark"}. {@link org.rolloutatlas.render.FigureHtml#write} writes the element. Marks
 * link to {@code #e-} and the id of the event: the page gives its articles or table rows those ids.
 *
 * <p>Data for the browser module. On the figure: {@code data-clock}; on the timeline: {@code data-first}, {@code data-last}
 * (epoch days of the axis); on a mark: {@code data-id}, {@code data-c} (stage class), {@code data-d0} and {@code data-d1}
 * (first and last day, absent on a side without bound), {@code data-r} (day of the earliest report held); on the line to the
 * report: {@code data-of}; on a place: {@code data-place}, {@code data-ids}, {@code data-c}; on a country:
 * {@code data-cc}; on a lane: {@code data-lane}, {@code data-cc}; on the histogram: {@code data-months}, on a bin: {@code data-bin};
 * {@code data-summary} and {@code data-controls} mark what a script may replace.
 *
 * <p>Where events are counted ({@link org.rolloutatlas.render.Figure#isDense}) there are no marks of events and no
 * {@code data-ids}. On the list of lanes: {@code data-systems}, the codes of the kinds of system in order, and
 * {@code data-max}, events in the fullest bin of any lane; on a lane: {@code data-events}, every event of it as
 * {@code LaneEvents} describes; its one link has the class {@code count}, its paths of 1000 units width the class of a stage.
 *
 * <p>Exports ({@link org.rolloutatlas.render.EventCsv}, {@link org.rolloutatlas.render.EventGeoJson},
 * {@link org.rolloutatlas.render.EventJson}, …) take the events and a {@link org.rolloutatlas.render.Colophon}, which puts
 * version, licence and selection into each file. Pictures are written as SVG by {@link org.rolloutatlas.render.SvgWriter} or
 * {@link org.rolloutatlas.render.CardSvg}; {@link org.rolloutatlas.render.PngWriter} draws that text in pixels.
 *
 * <p>Guarantee: all markup goes through {@link org.rolloutatlas.render.Markup}, which escapes it; no style attribute, no
 * event handler; equal figures give equal bytes.
 *
 * <p>May use: {@code scene}, {@code event}, {@code edtf}, and {@code basemap} for the outlines; Jackson in the JSON writers,
 * java.awt in the PNG writer.
 */
@NullMarked
package org.rolloutatlas.render;

import org.jspecify.annotations.NullMarked;

package org.rolloutatlas.render.picture;

import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.RibbonPath;
import org.rolloutatlas.scene.CountryRow;
import org.rolloutatlas.scene.Ribbon;
import org.rolloutatlas.scene.TimeAxis;

/**
 * A ribbon of a picture.
 *
 * @param left where its track begins, pixels
 * @param width of the track, pixels
 */
record RibbonPart(Marks marks, TimeAxis axis, double left, double width) {
    /** Draws the ribbon of a row around a line; at its end a sign for what the clock does not date. */
    void draw(CountryRow row, double middle) {
        if (!row.ribbon().stretches().isEmpty()) {
            draw(row.ribbon(), middle);
        }
        if (row.undated() > 0) {
            marks.report(left + width - 6, middle, 1);
        }
    }

    private void draw(Ribbon ribbon, double middle) {
        var paths = new RibbonPath(axis, width);
        double top = middle - RibbonPath.HEIGHT / 2;
        var last = ribbon.stretches().getLast();
        var silence = Ink.line(marks.pale(last.stage()), 2);
        marks.pen().shape(paths.silence(ribbon), left, top, 1, silence);
        ribbon.stretches().forEach(stretch -> draw(stretch, paths.of(stretch), top));
        ribbon.stretches().stream()
                .filter(stretch -> RibbonPath.isLine(stretch.stage()))
                .forEach(stretch -> marks.glyph(
                        stretch.stage(), left + axis.fraction(stretch.sure()) * width, middle, 0.8, Marks.Style.FULL));
    }

    private void draw(Ribbon.Stretch stretch, String path, double top) {
        var colour = marks.colour(stretch.stage().code());
        if (RibbonPath.isLine(stretch.stage())) {
            var ink = Ink.line(colour, 1.4);
            marks.pen().shape(path, left, top, 1, stretch.stage() == StageClass.HALTED ? ink.dashed(3, 3) : ink);
        } else if (stretch.planned()) {
            marks.pen()
                    .shape(
                            path,
                            left,
                            top,
                            1,
                            Ink.fill(marks.colour("paper")).edged(colour, 1.2).dashed(2.4, 1.6));
        } else if (stretch.once()) {
            marks.pen().hatch(path, left, top, marks.hatchedRibbon(stretch.stage()));
        } else {
            marks.pen().shape(path, left, top, 1, Ink.fill(colour));
        }
    }
}

package org.rolloutatlas.render.figure;

import java.util.List;
import java.util.function.Predicate;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.render.markup.Markup;

/**
 * Shapes of land, in plane units. The edge of land is drawn by the style sheet, as its coast or border; where a shape is cut,
 * it has no edge, and its coast and borders are a line of their own: the same text again, which costs next to nothing packed.
 */
record LandHtml(Markup out) {
    /** As one shape. */
    void together(String classes, List<Outline> outlines) {
        var cut = outlines.stream().filter(Outline::isCut).toList();
        var whole = outlines.stream().filter(Predicate.not(Outline::isCut)).toList();
        path(classes, Outline.together(whole));
        if (!cut.isEmpty()) {
            path(classes + " land-fill", Outline.together(cut));
            path(classes + " land-line", Outline.edges(cut));
        }
    }

    private void path(String classes, String path) {
        out.open("path").attr("class", classes).attr("d", path).empty();
    }

    /**
     * One that others refer to.
     *
     * @param id empty for none
     * @param attributes of its shape, name and value in turn
     */
    void one(String id, String classes, Outline outline, String... attributes) {
        if (outline.isCut()) {
            out.open("g");
            id(id);
        }
        out.open("path").attr("class", FigureHtml.classes(classes, outline.isCut() ? "land-fill" : ""));
        if (!outline.isCut()) {
            id(id);
        }
        for (var i = 0; i < attributes.length; i += 2) {
            out.attr(attributes[i], attributes[i + 1]);
        }
        out.attr("d", outline.path()).empty();
        if (outline.isCut()) {
            path(classes + " land-line", outline.edge());
            out.close();
        }
    }

    private void id(String id) {
        if (!id.isEmpty()) {
            out.attr("id", id);
        }
    }
}

package org.rolloutatlas.render.figure;

import org.rolloutatlas.render.markup.Markup;

/** The plates of a map that scrolls on a phone; nothing in a figure whose map does not. */
record PlatesHtml(Figure figure, Markup out) {
    /** The ways to them: fragments, so that they need no script. */
    void ways() {
        if (!figure.isClosed()) {
            return;
        }
        out.open("p").attr("class", "plates");
        for (var plate : Plate.values()) {
            out.open("a").attr("href", "#" + id(plate));
            out.text(figure.wording().text("plate." + plate.code())).close().text(" ");
        }
        out.close().line();
    }

    /** Where they begin. */
    void stops() {
        if (!figure.isClosed()) {
            return;
        }
        for (var plate : Plate.values()) {
            out.open("i").attr("class", "plate").attr("id", id(plate)).close();
        }
    }

    private String id(Plate plate) {
        return figure.id() + "-" + plate.code();
    }
}

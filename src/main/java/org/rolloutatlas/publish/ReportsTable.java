package org.rolloutatlas.publish;

import java.util.function.UnaryOperator;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.TableHtml;

/** The reports of a figure as a table below it, with its heading. */
final class ReportsTable {
    private ReportsTable() {}

    /**
     * Writes it.
     *
     * @param permalink id of an event → the address of its page
     */
    static void write(Figure figure, String heading, String how, UnaryOperator<String> permalink, Markup markup) {
        markup.open("section").attr("class", "table").attr("aria-labelledby", "reports-title");
        markup.open("h2").attr("id", "reports-title").text(heading).close();
        markup.element("p", how);
        TableHtml.write(figure, markup, permalink);
        markup.close();
    }
}

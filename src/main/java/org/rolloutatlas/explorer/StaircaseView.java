package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rolloutatlas.render.figure.StaircaseHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.StaircaseWords;
import org.rolloutatlas.scene.Staircase;

/** One staircase, and the same in a sentence. */
final class StaircaseView extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * A drawing on an axis.
     *
     * @param years of the axis
     * @param lowest level of it
     */
    StaircaseView(Staircase stairs, double years, int lowest, Visit visit) {
        var text = new StringBuilder();
        new StaircaseHtml(years, lowest, visit.wording(), new Markup(text)).write(stairs);
        var drawing = new RecordView();
        drawing.show(text.toString());
        var sentence = new Paragraph(new StaircaseWords(visit.wording()).of(stairs));
        sentence.addClassName("note");
        add(drawing, sentence);
    }
}

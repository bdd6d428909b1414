package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.render.words.EventWords;

/** Sums of money where there is little room: one by one, as the sources give them, never added. */
final class SumList extends Div {
    private static final long serialVersionUID = 1L;

    SumList(List<AmountList.Sum> sums, Visit visit) {
        var list = new UnorderedList();
        list.addClassName("sums");
        for (var sum : sums) {
            var said = visit.text(
                    "amounts.line",
                    EventWords.sum(sum.amount(), visit.language()),
                    sum.amount().kind().label().in(visit.language()));
            var there =
                    visit.outlook().elsewhere().opening(Optional.of(sum.event().id()));
            list.add(new ListItem(
                    new Text(said + " "),
                    visit.link(sum.event().title().told(visit.language()), ExploreView.class, there)));
        }
        var note = new Paragraph(visit.text("amounts"));
        note.addClassName("kicker");
        add(note, list);
    }
}

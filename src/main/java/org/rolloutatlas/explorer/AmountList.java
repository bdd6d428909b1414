package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.words.EventWords;

/** The sums of money that were reported, one by one, by currency and kind. Never added up: several reports may be of one sum. */
final class AmountList extends Div {
    private static final long serialVersionUID = 1L;

    /** A sum and the event in which it is reported. */
    record Sum(Amount amount, Event event) {}

    AmountList(List<Sum> sums, Visit visit) {
        var table = new NativeTable();
        table.setCaptionText(visit.text("amounts.caption"));
        var head = table.getHead().addRow();
        for (var column : List.of("currency", "kind", "sum", "report")) {
            var cell = new NativeTableHeaderCell(visit.text("amounts." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (var sum : sums) {
            var amount = sum.amount();
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(amount.currency()),
                            new NativeTableCell(amount.kind().label().in(visit.language())),
                            new NativeTableCell(EventWords.sum(amount, visit.language())),
                            new NativeTableCell(visit.link(
                                    sum.event().title().in(visit.language()),
                                    ExploreView.class,
                                    visit.outlook()
                                            .elsewhere()
                                            .opening(java.util.Optional.of(
                                                    sum.event().id())))));
        }
        var note = new Paragraph(visit.text("amounts.note"));
        note.addClassName("note");
        add(table, note);
    }

    /** The sums in these events, by currency, then kind. */
    static List<Sum> of(List<Event> events) {
        return events.stream()
                .flatMap(event -> event.amount().map(amount -> new Sum(amount, event)).stream())
                .sorted(Comparator.comparing((Sum sum) -> sum.amount().currency())
                        .thenComparing(sum -> sum.amount().kind()))
                .toList();
    }
}

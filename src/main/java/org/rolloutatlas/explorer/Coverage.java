package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** How many events rest on how many independent sources, are planned, are disputed. */
final class Coverage extends NativeTable {
    private static final long serialVersionUID = 1L;

    Coverage(Visit visit) {
        setCaptionText(visit.text("desk.coverage"));
        var answer = visit.catalogue().index().ask(Selection.ALL);
        for (var facet : List.of(Facet.EVIDENCE, Facet.DISPUTED, Facet.PLANNED)) {
            for (var count : answer.count(facet)) {
                var there = visit.outlook().elsewhere().with(Selection.ALL.with(facet, List.of(count.code())));
                var names = visit.names();
                var head = new NativeTableHeaderCell(visit.link(
                        visit.text("chosen.value", names.of(facet), names.of(facet, count.code())),
                        ExploreView.class,
                        there));
                head.getElement().setAttribute("scope", "row");
                getBody().addRow().add(head, new NativeTableCell(Integer.toString(count.count())));
            }
        }
    }
}

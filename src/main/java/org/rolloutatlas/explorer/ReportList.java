package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rolloutatlas.event.Event;

/** Some events in the order of time, each a link that opens it in the explorer. */
final class ReportList extends OrderedList {
    private static final long serialVersionUID = 1L;

    ReportList(List<Event> events, Visit visit) {
        addClassName("reports-list");
        for (var event : events) {
            var kicker = new Paragraph(String.join(
                    " · ",
                    visit.sentences().countries(event),
                    visit.sentences().when(event),
                    visit.wording().stage(event.stage())));
            kicker.addClassName("kicker");
            var there = visit.outlook().elsewhere().opening(java.util.Optional.of(event.id()));
            var weight = new Paragraph(new Span(visit.sentences().evidence(event)));
            weight.addClassName("weight");
            add(new ListItem(
                    kicker, visit.link(event.title().told(visit.language()), ExploreView.class, there), weight));
        }
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.LocalDate;
import java.util.Comparator;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.EventWords;
import org.rolloutatlas.render.Wording;

/** Events, one a row. */
final class EventGrid extends Grid<Event> {
    private static final long serialVersionUID = 1L;

    EventGrid(Language language, ExplorerWords words) {
        super(Event.class, false);
        var wording = Wording.in(language);
        var sentences = new EventWords(wording);
        addColumn(sentences::countries).setHeader(words.text("country")).setSortable(true);
        addColumn(sentences::when)
                .setHeader(words.text("date"))
                .setComparator(Comparator.comparing(EventGrid::firstDay))
                .setSortable(true);
        addColumn(event -> wording.stage(event.stage()))
                .setHeader(words.text("stage"))
                .setComparator(Comparator.comparing(Event::stage))
                .setSortable(true);
        addColumn(event -> event.title().in(language))
                .setHeader(words.text("report"))
                .setFlexGrow(3);
        addColumn(sentences::evidence)
                .setHeader(words.text("evidence"))
                .setComparator(Comparator.comparingInt(Event::independentSources))
                .setSortable(true)
                .setFlexGrow(2);
        setAriaLabel(words.text("grid"));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setHeight("28rem");
    }

    /** An open beginning stands at its end; what nothing dates stands last. */
    private static LocalDate firstDay(Event event) {
        return EventClock.HAPPENED
                .range(event)
                .flatMap(range -> range.first().or(range::last))
                .orElse(LocalDate.MAX);
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Event;

/** Results as a table. The rows come as the reader scrolls; the columns and their order are in the address. */
final class EventGrid extends Grid<Event> {
    private static final long serialVersionUID = 1L;
    private boolean showing;

    EventGrid() {
        super(Event.class, false);
        addClassName("table");
        setSelectionMode(SelectionMode.SINGLE);
        addSelectionListener(selection -> {
            if (!showing) {
                selection.getFirstSelectedItem().ifPresent(event -> fireEvent(new ChooseEvent(this, event.id())));
            }
        });
    }

    /** Shows these events for this visit. */
    void show(List<Event> events, Visit visit) {
        showing = true;
        try {
            columns(visit);
            setAriaLabel(visit.text("grid"));
            var sorted = sorted(events, visit);
            setItems(new CallbackDataProvider<Event, Void>(
                    query -> sorted.stream().skip(query.getOffset()).limit(query.getLimit()),
                    query -> sorted.size(),
                    Event::id));
            choose(visit.open());
        } finally {
            showing = false;
        }
    }

    Registration addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        return addListener(ChooseEvent.class, listener);
    }

    /** Hears the order that the reader asks for, as a column code with {@code -} for descending; empty for none. */
    void addOrderListener(java.util.function.Consumer<String> listener) {
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                listener.accept(sort.getSortOrder().stream()
                        .findFirst()
                        .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                                + order.getSorted().getKey())
                        .orElse(""));
            }
        });
    }

    private void choose(Optional<Event> event) {
        event.ifPresentOrElse(this::select, this::deselectAll);
    }

    private void columns(Visit visit) {
        var outlook = visit.outlook();
        var chosen = outlook.columns().stream()
                .flatMap(code -> EventColumn.find(code).stream())
                .toList();
        removeAllColumns();
        for (var column : chosen.isEmpty() ? EventColumn.USUAL : chosen) {
            var shown = addColumn(event -> column.text(event, visit))
                    .setHeader(visit.text("column." + column.code()))
                    .setKey(column.code())
                    .setSortable(true)
                    .setResizable(true)
                    .setFlexGrow(column.share());
            if (outlook.sort().equals(column.code())) {
                sort(List.of(new GridSortOrder<>(shown, SortDirection.ASCENDING)));
            } else if (outlook.sort().equals("-" + column.code())) {
                sort(List.of(new GridSortOrder<>(shown, SortDirection.DESCENDING)));
            }
        }
    }

    private static List<Event> sorted(List<Event> events, Visit visit) {
        var sort = visit.outlook().sort();
        var descending = sort.startsWith("-");
        return EventColumn.find(descending ? sort.substring(1) : sort)
                .map(column -> {
                    var order = column.order(visit);
                    return events.stream()
                            .sorted(descending ? order.reversed() : order)
                            .toList();
                })
                .orElse(events);
    }
}

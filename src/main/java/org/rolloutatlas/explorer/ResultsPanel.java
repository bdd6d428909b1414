package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rolloutatlas.event.Event;

/** The selected events as cards or as a table. */
final class ResultsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Map<ResultForm, NativeButton> forms = new EnumMap<>(ResultForm.class);
    private final Select<Grouping> grouping = new Select<>();
    private final MultiSelectComboBox<EventColumn> columns = new MultiSelectComboBox<>();
    private final Div tools = new Div();
    private final EventList list = new EventList();
    private final EventGrid grid = new EventGrid();
    private Outlook outlook = Outlook.PLAIN;

    ResultsPanel() {
        addClassName("results");
        tools.addClassName("tools");
        for (var form : ResultForm.values()) {
            var button = new NativeButton();
            button.addClickListener(click -> ask(outlook.in(form)));
            forms.put(form, button);
            tools.add(button);
        }
        grouping.setItems(Grouping.values());
        grouping.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(outlook.by(change.getValue()));
            }
        });
        columns.setItems(EventColumn.values());
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(outlook.showing(Arrays.stream(EventColumn.values())
                        .filter(change.getValue()::contains)
                        .map(EventColumn::code)
                        .toList()));
            }
        });
        grid.addOrderListener(order -> ask(outlook.sorted(order)));
        tools.add(grouping, columns);
        add(tools, list, grid);
    }

    void show(List<Event> events, Visit visit) {
        outlook = visit.outlook();
        var table = outlook.form() == ResultForm.TABLE;
        setAriaLabel(visit.text("results"));
        forms.forEach((form, button) -> {
            button.setText(visit.text("form." + form.code()));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(form == outlook.form()));
        });
        grouping.setAriaLabel(visit.text("group"));
        grouping.setItemLabelGenerator(value -> visit.text("group." + value.code()));
        grouping.setValue(outlook.grouping());
        grouping.setVisible(!table);
        columns.setAriaLabel(visit.text("columns"));
        columns.setPlaceholder(visit.text("columns"));
        columns.setItemLabelGenerator(column -> visit.text("column." + column.code()));
        columns.setValue(outlook.columns().stream()
                .flatMap(code -> EventColumn.find(code).stream())
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
        columns.setVisible(table);
        list.setVisible(!table);
        grid.setVisible(table);
        if (table) {
            grid.show(events, visit);
        } else {
            list.show(events, visit);
        }
        setVisible(!events.isEmpty());
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    void addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        list.addChooseListener(listener);
        grid.addChooseListener(listener);
    }

    private void ask(Outlook asked) {
        fireEvent(new AskEvent(this, asked));
    }
}

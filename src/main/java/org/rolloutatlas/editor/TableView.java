package org.rolloutatlas.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;

/** All records of a kind, with the problems of each. */
@Route(value = "edit/:kind", layout = EditorLayout.class, registerAtStartup = false)
class TableView extends EditorView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final TextField filter = new TextField();
    private final Checkbox troubled = new Checkbox();
    private final NativeButton begin = new NativeButton();
    private final Grid<Row> grid = new Grid<>();
    private RecordKind kind = RecordKind.EVENT;

    /** A line of the table. */
    record Row(String id, String label, String detail, int problems) {
        boolean speaksOf(String words) {
            return (id + " " + label + " " + detail).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    TableView(Bench bench) {
        super(bench);
        addClassName("table-view");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(change -> fill());
        troubled.addValueChangeListener(change -> fill());
        begin.addClickListener(click -> open(bench().add(kind)));
        grid.addItemClickListener(click -> open(click.getItem().id()));
        var tools = new Div(filter, troubled, begin);
        tools.addClassName("tools");
        add(heading, tools, grid);
    }

    /** The address of all records of a kind. */
    static RouteParameters parameters(RecordKind kind) {
        return new RouteParameters("kind", kind.table());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("kind").flatMap(RecordKind::ofTable);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        kind = asked.get();
        showAgain();
    }

    @Override
    String title() {
        return words().text("kind." + kind.code());
    }

    @Override
    void showAgain() {
        heading.setText(title());
        filter.setLabel(words().text("table.filter"));
        troubled.setLabel(words().text("table.troubled"));
        begin.setText(words().text("new." + kind.code()));
        grid.removeAllColumns();
        grid.setAriaLabel(title());
        grid.addColumn(LitRenderer.<Row>of("<a href=\"${item.address}\">${item.label}</a>")
                        .withProperty("address", row -> "edit/" + kind.table() + "/" + row.id())
                        .withProperty("label", Row::label))
                .setHeader(words().text("table.name"))
                .setSortable(true)
                .setComparator(Row::label)
                .setWidth("14rem")
                .setFlexGrow(6);
        grid.addColumn(Row::detail)
                .setHeader(words().text("table.detail." + kind.code()))
                .setSortable(true);
        grid.addColumn(row -> row.problems() == 0 ? "" : Integer.toString(row.problems()))
                .setHeader(words().text("table.problems"))
                .setSortable(true)
                .setComparator(Row::problems);
        grid.addColumn(Row::id)
                .setHeader(words().text("table.id"))
                .setSortable(true)
                .setFlexGrow(2);
        fill();
    }

    private void fill() {
        var asked = filter.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(rows().stream()
                .filter(row -> row.speaksOf(asked))
                .filter(row -> !troubled.getValue() || row.problems() > 0)
                .toList());
    }

    private List<Row> rows() {
        var records = bench().records();
        var problems = problems(records);
        var rows = new ArrayList<Row>();
        records.all(kind)
                .forEach((id, record) -> rows.add(new Row(
                        id,
                        RecordLabel.of(kind, record),
                        RecordLabel.detail(kind, record),
                        problems.getOrDefault(id, 0))));
        return rows;
    }

    private Map<String, Integer> problems(Records records) {
        var counts = new HashMap<String, Integer>();
        for (var problem : bench().problems()) {
            RecordPlace.of(records, problem.pointer())
                    .filter(place -> place.kind() == kind)
                    .ifPresent(place -> counts.merge(place.id(), 1, Integer::sum));
        }
        return counts;
    }

    private void open(String id) {
        getUI().ifPresent(ui -> ui.navigate(RecordView.class, RecordView.parameters(kind, id)));
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.draft.SuggestedId;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.RecordFields;
import tools.jackson.databind.node.ObjectNode;

/** The form of one record, checked as it is filled in, with its page beside it. */
@Route(value = "edit/:kind/:id", layout = EditorLayout.class, registerAtStartup = false)
class RecordView extends EditorView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String FROM = "from";

    private final transient Towns towns;
    private final transient World world;
    private final Div form = new Div();
    private final H1 heading = new H1();
    private final Preview preview = new Preview();

    /** On how many independent sources an event rests, as it was drawn last. */
    private final Paragraph standing = new Paragraph();

    private RecordKind kind = RecordKind.EVENT;
    private String id = "";
    private String from = "";
    private transient @Nullable ObjectNode shown;
    private transient @Nullable PartBox fields;

    RecordView(Bench bench, Towns towns, World world) {
        super(bench);
        this.towns = towns;
        this.world = world;
        addClassName("record-view");
        form.addClassName("form");
        standing.addClassName("meaning");
        add(heading, form, preview);
    }

    /** The address of a record's form. */
    static RouteParameters parameters(RecordKind kind, String id) {
        return new RouteParameters(new RouteParam("kind", kind.table()), new RouteParam("id", id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("kind").flatMap(RecordKind::ofTable);
        var named = event.getRouteParameters().get("id").orElse("");
        if (asked.isEmpty() || bench().records().find(asked.get(), named).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!named.equals(id)) {
            comeIn();
        }
        id = named;
        kind = asked.get();
        shown = null;
        from = event.getLocation().getQueryParameters().getSingleParameter(FROM).orElse("");
        showAgain();
    }

    /** Goes to another record, from which a link leads back here. */
    void leaveFor(RecordKind other, String otherId) {
        getUI().ifPresent(ui -> ui.navigate(
                RecordView.class, parameters(other, otherId), QueryParameters.of(FROM, kind.table() + "/" + id)));
    }

    /** A link to the record from which this one was begun. */
    Optional<RouterLink> origin() {
        int slash = from.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : RecordKind.ofTable(from.substring(0, slash))
                        .flatMap(table -> bench().records()
                                .find(table, from.substring(slash + 1))
                                .map(record -> new RouterLink(
                                        words().text("record.back", RecordLabel.of(table, record)),
                                        RecordView.class,
                                        parameters(table, from.substring(slash + 1)))));
    }

    @Override
    String title() {
        return Optional.ofNullable(shown)
                .map(record -> RecordLabel.of(kind, record))
                .orElse(id);
    }

    @Override
    void showAgain() {
        var record = bench().records().find(kind, id);
        // what is being typed meanwhile stays
        if (fields != null && record.isPresent() && record.get().equals(shown)) {
            follow();
            return;
        }
        form.removeAll();
        if (record.isEmpty()) {
            shown = null;
            fields = null;
            form.add(new Paragraph(words().text("record.gone")));
            return;
        }
        shown = record.get();
        var context = FormContext.of(
                bench(), towns, world, words(), Nearby.of(bench().records(), kind, record.get()), this::take);
        var box = new PartBox(RecordFields.of(bench().records().root(), kind), context, false, "");
        box.show(record.get());
        fields = box;
        form.add(new RecordTools(this), standing, box);
        follow();
    }

    RecordKind kind() {
        return kind;
    }

    String id() {
        return id;
    }

    /** Gives the record the id that its words suggest. */
    void suggestId() {
        var box = fields;
        if (box != null && box.box("id") instanceof Leaf<?, ?> leaf && leaf.component() instanceof TextField line) {
            SuggestedId.of(kind, box.value())
                    .map(wish -> wish.equals(id) ? wish : bench().records().free(kind, wish))
                    .ifPresent(wish -> {
                        line.setValue(wish);
                        leaf.touch();
                        take();
                    });
        }
    }

    /** Takes what the form says by now to the bench. */
    private void take() {
        var before = shown;
        var box = fields;
        if (before == null || box == null || !(box.value() instanceof ObjectNode next)) {
            return;
        }
        if (!bench().put(kind, id, Optional.of(before), next)) {
            layout().ifPresent(layout -> layout.tell(
                    new Paragraph(words().text("record.elsewhere")),
                    new NativeButton(words().text("record.show-again"), click -> {
                        shown = null;
                        showAgain();
                    })));
            return;
        }
        var now = next.path("id").asString("");
        if (!now.equals(id) && bench().records().find(kind, now).isPresent()) {
            id = now;
            var address = RouteConfiguration.forApplicationScope().getUrl(RecordView.class, parameters(kind, id));
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        }
        shown = bench().records().find(kind, id).orElse(null);
        heading.setText(title());
        layout().ifPresent(layout -> {
            layout.hush();
            layout.refresh(false);
        });
        // the answer goes out before the check begins: it reads the whole file
        getElement().executeJs("return 0").then(ignored -> follow());
    }

    private Optional<EditorLayout> layout() {
        return Optional.ofNullable(findAncestor(EditorLayout.class));
    }

    /** Heading, problems, page and masthead say what the bench says. */
    private void follow() {
        heading.setText(title());
        standing.setText(
                kind == RecordKind.EVENT
                        ? bench().drawn().stream()
                                .flatMap(dataset -> dataset.events().stream())
                                .filter(event -> event.id().equals(id))
                                .findFirst()
                                .map(event -> words().counted("standing", event.independentSources()))
                                .orElse("")
                        : "");
        var records = bench().records();
        var box = fields;
        if (box != null) {
            box.tell(bench().problems().stream()
                    .flatMap(problem -> RecordPlace.of(records, problem.pointer())
                            .filter(place -> place.kind() == kind && place.id().equals(id))
                            .map(place -> new FieldBox.Told(place.path(), problem))
                            .stream())
                    .toList());
        }
        preview.show(bench(), kind, id, words());
        layout().ifPresent(EditorLayout::refresh);
    }

    /** A way back to all records of the kind. */
    RouterLink back() {
        return new RouterLink(words().text("kind." + kind.code()), TableView.class, TableView.parameters(kind));
    }
}

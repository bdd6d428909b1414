package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Selection;

/** A view about one thing: its figure, all that is reported of it, and where one can go from there. */
abstract class SubjectView extends AtlasView {
    private static final long serialVersionUID = 1L;
    private final SceneView scene = new SceneView();
    private final ExportBar exports;
    private Selection shown = Selection.ALL;

    SubjectView(CatalogueInService catalogues, Handout handout) {
        super(catalogues);
        exports = new ExportBar(handout);
        addClassName("subject");
        connect(scene, () -> shown);
    }

    /** Begins with what is shown. */
    final void begin(String kicker, String heading) {
        removeAll();
        var over = new Paragraph(kicker);
        over.addClassName("kicker");
        add(over, new H1(heading));
    }

    /**
     * The events of a selection: figure and list, as far as they lie in the window that the reader has moved; a mark opens its
     * event in the explorer.
     *
     * @param scope what an embed of it is about; within a scope of its own an embed names no facet
     * @return all of them, whatever the window
     */
    final List<Event> addReports(Visit now, Selection selection, Scope scope) {
        shown = InFigure.of(selection, now.outlook().selection());
        var all = now.select(selection);
        var events = now.select(shown);
        if (all.isEmpty()) {
            add(new Paragraph(now.text("subject.nothing")));
            return all;
        }
        var summary = new Paragraph(now.sentences().summary(events));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        scene.show(shown, now);
        add(scene);
        addSection(now.text("subject.reports"), new ReportList(events, now));
        add(now.link(
                now.text("subject.explore"),
                ExploreView.class,
                now.outlook().elsewhere().with(shown)));
        var within = scope instanceof Scope.Whole
                ? shown
                : InFigure.asked(now.outlook().selection());
        exports.show(shown, scope, within, now);
        add(exports);
        return all;
    }

    /** The address and the embed of what no selection shows. */
    final void addExports(Visit now, Scope scope) {
        exports.showAlone(scope, now);
        add(exports);
    }

    final void addSection(String heading, Component... content) {
        var section = new Section();
        section.add(new H2(heading));
        section.add(content);
        add(section);
    }

    /** Links to the disagreements that concern some of these events. */
    final void addDisagreements(Visit now, List<Event> events) {
        var disagreements = events.stream()
                .flatMap(event -> event.disagreements().stream())
                .distinct()
                .toList();
        if (!disagreements.isEmpty()) {
            addSection(now.text("subject.disagreements"), links(now, disagreements));
        }
    }

    private static Component links(Visit now, List<Disagreement> disagreements) {
        return new LinkList(disagreements.stream()
                .map(disagreement -> now.link(
                        disagreement.question().told(now.language()), DisagreementView.class, disagreement.id()))
                .toList());
    }
}

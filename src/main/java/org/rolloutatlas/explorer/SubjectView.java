package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Selection;

/** A view about one thing: its figure, all that is reported of it, and where one can go from there. */
abstract class SubjectView extends AtlasView {
    private static final long serialVersionUID = 1L;

    SubjectView(CatalogueInService catalogues) {
        super(catalogues);
        addClassName("subject");
    }

    /** Begins with what is shown. */
    final void begin(String kicker, String heading) {
        removeAll();
        var over = new Paragraph(kicker);
        over.addClassName("kicker");
        add(over, new H1(heading));
    }

    /** The events of a selection: figure and list; a mark opens its event in the explorer. */
    final List<Event> addReports(Visit now, Selection selection) {
        var events = now.select(selection);
        if (events.isEmpty()) {
            add(new Paragraph(now.text("subject.nothing")));
            return events;
        }
        add(new Paragraph(now.sentences().summary(events)));
        var scene = new SceneView();
        scene.show(selection, now);
        scene.addChooseListener(choice -> now.catalogue()
                .event(choice.eventId())
                .ifPresent(event -> getUI().ifPresent(ui -> ui.navigate(
                        ExploreView.class,
                        now.outlook()
                                .elsewhere()
                                .with(selection)
                                .opening(java.util.Optional.of(event.id()))
                                .parameters()))));
        add(scene);
        addSection(now.text("subject.reports"), new ReportList(events, now));
        add(now.link(
                now.text("subject.explore"),
                ExploreView.class,
                now.outlook().elsewhere().with(selection)));
        return events;
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
                .map(disagreement ->
                        now.link(disagreement.question().in(now.language()), DisagreementView.class, disagreement.id()))
                .toList());
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.selection.Selection;

/** One question on which sources contradict each other: the positions side by side, none before the other. */
@Route(value = "disagreement/:id", layout = ExplorerLayout.class)
class DisagreementView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private String name = "";

    DisagreementView(CatalogueInService catalogues, Handout handout) {
        super(catalogues, handout);
    }

    @Override
    boolean show(Visit now, String id) {
        var found = now.catalogue().dataset().disagreements().stream()
                .filter(disagreement -> disagreement.id().equals(id))
                .findFirst();
        found.ifPresent(disagreement -> fill(now, disagreement));
        return found.isPresent();
    }

    @Override
    String title(Visit now) {
        return name;
    }

    private void fill(Visit now, Disagreement disagreement) {
        name = disagreement.question().told(now.language());
        begin(now.text("disagreement.kicker"), name);
        var sides = new Div();
        sides.addClassName("sides");
        int number = 1;
        for (var position : disagreement.positions()) {
            sides.add(side(now, position, number++));
        }
        add(sides);
        disagreement.note().ifPresent(note -> add(new Paragraph(note.in(now.language()))));
        var events = disagreement.eventIds().stream()
                .flatMap(id -> now.catalogue().event(id).stream())
                .toList();
        addSection(now.text("subject.reports"), new ReportList(Visit.inTime(events, Selection.ALL), now));
        addExports(now, new Scope.OfQuestion(disagreement.id()));
    }

    private static Section side(Visit now, Position position, int number) {
        var side = new Section(
                new H2(now.text("disagreement.position", Integer.toString(number))),
                new Paragraph(position.claim().told(now.language())));
        side.add(new LinkList(position.sources().stream().map(now::link).toList()));
        return side;
    }
}

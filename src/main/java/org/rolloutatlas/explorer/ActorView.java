package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** Everything reported about one actor: map with arcs, lanes, sums of money by currency and kind. */
@Route(value = "actor/:id", layout = ExplorerLayout.class)
class ActorView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private String name = "";

    ActorView(CatalogueInService catalogues, Handout handout) {
        super(catalogues, handout);
    }

    @Override
    boolean show(Visit now, String id) {
        var actor = now.catalogue().actor(id);
        actor.ifPresent(known -> fill(now, known));
        return actor.isPresent();
    }

    @Override
    String title(Visit now) {
        return name;
    }

    private void fill(Visit now, Actor actor) {
        name = actor.name().in(now.language());
        begin(actor.kind().label().in(now.language()), name);
        if (!actor.aliases().isEmpty()) {
            add(new Paragraph(
                    now.text("actor.aliases", String.join(now.wording().text("list.comma"), actor.aliases()))));
        }
        var events = addReports(now, Selection.ALL.with(Facet.ACTOR, List.of(actor.id())), new Scope.Whole());
        var sums = AmountList.of(events);
        if (!sums.isEmpty()) {
            addSection(now.text("amounts"), new AmountList(sums, now));
        }
        addDisagreements(now, events);
    }
}

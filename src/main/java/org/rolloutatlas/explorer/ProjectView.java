package org.rolloutatlas.explorer;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** One project: its life as a lane, who takes part, the money, where sources disagree. */
@Route(value = "project/:id", layout = ExplorerLayout.class)
class ProjectView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private String name = "";

    ProjectView(CatalogueInService catalogues, Handout handout) {
        super(catalogues, handout);
    }

    @Override
    boolean show(Visit now, String id) {
        var project = now.catalogue().project(id);
        project.ifPresent(known -> fill(now, known));
        return project.isPresent();
    }

    @Override
    String title(Visit now) {
        return name;
    }

    private void fill(Visit now, Project project) {
        name = project.name().in(now.language());
        begin(
                now.text("project.kicker", now.wording().system(project.system())),
                name
                        + now.text("dash")
                        + project.countries().stream()
                                .map(now.wording()::country)
                                .collect(Collectors.joining(now.wording().text("list.comma"))));
        var events = addReports(
                now, Selection.ALL.with(Facet.PROJECT, List.of(project.id())), new Scope.OfProject(project.id()));
        addParties(now, events);
        var sums = AmountList.of(events);
        if (!sums.isEmpty()) {
            addSection(now.text("amounts"), new AmountList(sums, now));
        }
        addDisagreements(now, events);
    }

    private void addParties(Visit now, List<org.rolloutatlas.event.Event> events) {
        var parties = events.stream()
                .flatMap(event -> event.parties().stream())
                .distinct()
                .map(party -> now.link(
                        now.text(
                                "party",
                                party.actor().name().in(now.language()),
                                party.role().label().in(now.language()),
                                now.text("certainty." + party.certainty().code())),
                        ActorView.class,
                        party.actor().id()))
                .toList();
        if (!parties.isEmpty()) {
            addSection(now.text("parties"), new LinkList(parties));
        }
    }
}

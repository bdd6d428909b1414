package org.rolloutatlas.explorer;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** What is reported of one country. */
@Route(value = "country/:id", layout = ExplorerLayout.class)
class CountryView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private String name = "";

    CountryView(CatalogueInService catalogues, Handout handout) {
        super(catalogues, handout);
    }

    @Override
    boolean show(Visit now, String id) {
        var code = id.toUpperCase(Locale.ROOT);
        if (!now.catalogue().tellsOf(code)) {
            return false;
        }
        name = now.wording().country(code);
        begin(now.text("country.kicker"), name);
        var events = addReports(now, Selection.ALL.with(Facet.COUNTRY, List.of(code)), new Scope.OfCountry(code));
        var projects = events.stream()
                .flatMap(event -> event.project().stream())
                .distinct()
                .map(project -> now.link(project.name().in(now.language()), ProjectView.class, project.id()))
                .toList();
        if (!projects.isEmpty()) {
            addSection(now.text("projects"), new LinkList(projects));
        }
        addDisagreements(now, events);
        return true;
    }

    @Override
    String title(Visit now) {
        return name;
    }
}

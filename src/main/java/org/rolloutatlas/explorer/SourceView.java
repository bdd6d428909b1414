package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.net.URI;
import java.util.List;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** One source: what it is, on which texts it rests, which texts and events rest on it. */
@Route(value = "source/:id", layout = ExplorerLayout.class)
class SourceView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private String name = "";

    SourceView(CatalogueInService catalogues, Handout handout) {
        super(catalogues, handout);
    }

    @Override
    boolean show(Visit now, String id) {
        var source = now.catalogue().source(id);
        source.ifPresent(known -> fill(now, known));
        return source.isPresent();
    }

    @Override
    String title(Visit now) {
        return name;
    }

    private void fill(Visit now, Source source) {
        name = source.title();
        var published = source.published().map(now.wording()::date).orElse(now.text("source.undated"));
        begin(
                String.join(
                        " · ",
                        source.publisher(),
                        source.kind().label().in(now.language()),
                        published,
                        now.names().of(Facet.SOURCE_LANGUAGE, source.language())),
                source.title());
        add(source.url().map(SourceView::address).orElseGet(() -> new Paragraph(now.text("source.no-address"))));
        addGraph(now, "source.rests-on", source.derivedFrom());
        addGraph(
                now,
                "source.rewritten",
                now.catalogue().dataset().sources().stream()
                        .filter(other -> other.derivedFrom().contains(source))
                        .toList());
        addReports(now, Selection.ALL.with(Facet.SOURCE, List.of(source.id())), new Scope.Whole());
    }

    private static Paragraph address(URI url) {
        var address = new Anchor(url.toString(), url.toString());
        address.getElement().setAttribute("rel", "noopener external");
        address.setRouterIgnore(true);
        return new Paragraph(address);
    }

    private void addGraph(Visit now, String key, List<Source> sources) {
        if (sources.isEmpty()) {
            addSection(now.text(key), new Paragraph(now.text(key + ".none")));
        } else {
            addSection(
                    now.text(key), new LinkList(sources.stream().map(now::link).toList()));
        }
    }
}

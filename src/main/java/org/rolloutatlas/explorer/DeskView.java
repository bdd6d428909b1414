package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.DatasetWatch;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.selection.Selection;

/** What an editor wants to know: problems of the file, how well events are covered, what to look at next; and a dry run. */
@Route(value = "desk", layout = ExplorerLayout.class)
class DeskView extends SubjectView {
    private static final long serialVersionUID = 1L;
    private static final int RECENT = 20;

    private final transient CatalogueInService catalogues;
    private final transient DatasetWatch watch;
    private final DryRun dryRun;

    DeskView(CatalogueInService catalogues, Handout handout, DatasetReader reader, DatasetWatch watch) {
        super(catalogues, handout);
        this.catalogues = catalogues;
        this.watch = watch;
        dryRun = new DryRun(reader);
    }

    @Override
    String title(Visit now) {
        return now.text("nav.desk");
    }

    @Override
    boolean show(Visit now, String id) {
        removeAll();
        var state = catalogues.datasets().state();
        var imprint = state.dataset().imprint();
        add(
                new H1(now.text("desk.title")),
                new Paragraph(now.text(
                        "desk.version",
                        imprint.version().toString(),
                        state.dataset().hash(),
                        state.loaded().truncatedTo(ChronoUnit.SECONDS).toString())),
                new WatchNote(watch.isAlive(), now));
        var problems = state.latest().problems();
        addSection(
                now.words().counted("desk.problems", problems.size()),
                problems.isEmpty()
                        ? new Paragraph(now.text("desk.problems.nothing"))
                        : new ProblemGroups(problems, now));
        addSection(now.text("desk.coverage"), new Coverage(now));
        addEvents(
                now,
                "desk.single",
                now.catalogue().events().stream()
                        .filter(event -> event.independentSources() < 2)
                        .toList());
        addEvents(
                now,
                "desk.unreviewed",
                now.catalogue().events().stream()
                        .filter(event -> event.review().status() == ReviewStatus.UNREVIEWED)
                        .toList());
        var suspicious = now.catalogue().dataset().sources().stream()
                .flatMap(source -> source
                        .url()
                        .flatMap(SuspiciousLink::of)
                        .map(why -> now.link(
                                now.text(
                                        "desk.link",
                                        source.url().orElseThrow().toString(),
                                        now.text("link." + why.code())),
                                SourceView.class,
                                source.id()))
                        .stream())
                .toList();
        addSection(
                now.words().counted("desk.links", suspicious.size()),
                suspicious.isEmpty()
                        ? new Paragraph(now.text("desk.links.nothing"))
                        : new Folded(now.text("desk.show"), () -> new LinkList(suspicious)));
        addSection(now.text("desk.recent"), new RecentChanges(now, RECENT));
        dryRun.show(now);
        addSection(now.text("dry-run"), dryRun);
        return true;
    }

    private void addEvents(Visit now, String key, List<Event> events) {
        addSection(
                now.words().counted(key, events.size()),
                events.isEmpty()
                        ? new Paragraph(now.text("desk.events.nothing"))
                        : new Folded(
                                now.text("desk.show"), () -> new ReportList(Visit.inTime(events, Selection.ALL), now)));
    }
}

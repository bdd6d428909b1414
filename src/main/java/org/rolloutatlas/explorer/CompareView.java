package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.scene.Staircase;
import org.rolloutatlas.selection.Selection;

/**
 * Two to four countries, or two to four projects: each a staircase from its first report, side by side, and all of them on one
 * map and axis. Before anything is chosen, an example.
 */
@Route(value = "compare", layout = ExplorerLayout.class)
class CompareView extends AtlasView {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph how = new Paragraph();
    private final CompareChooser chooser = new CompareChooser();
    private final Paragraph example = new Paragraph();
    private final Div stairs = new Div();
    private final SceneView scene = new SceneView();
    private final Div reports = new Div();
    private final ExportBar exports;
    private Selection shown = Selection.ALL;

    CompareView(CatalogueInService catalogues, Handout handout) {
        super(catalogues);
        exports = new ExportBar(handout);
        addClassNames("subject", "compare");
        stairs.addClassNames("sides", "steps");
        reports.addClassName("sides");
        chooser.addAskListener(asked -> go(asked.outlook()));
        connect(scene, () -> shown);
        add(heading, how, chooser, example, stairs, scene, reports, exports);
    }

    @Override
    String title(Visit now) {
        return now.text("nav.compare");
    }

    @Override
    boolean show(Visit now, String id) {
        var compared = Compared.of(now);
        var subjects = compared.subjects();
        heading.setText(now.text("compare.title"));
        how.setText(now.text("compare.how"));
        chooser.show(compared, now);
        example.setText(
                subjects.isEmpty()
                        ? now.text("compare.nothing")
                        : compared.isExample() ? now.text("compare.example") : "");
        example.setVisible(!example.getText().isEmpty());
        stairs.removeAll();
        reports.removeAll();
        shown = InFigure.of(compared.selection(), now.outlook().selection());
        scene.setVisible(!subjects.isEmpty());
        if (!subjects.isEmpty()) {
            fill(subjects, now);
            scene.show(shown, now);
        }
        exports.show(shown, now);
        exports.setVisible(exports.isVisible() && !subjects.isEmpty());
        return true;
    }

    private void fill(List<Compared.Subject> subjects, Visit now) {
        var clock = now.outlook().selection().clock();
        var newest = Example.newest(now.catalogue().events());
        Map<Compared.Subject, Staircase> flights = subjects.stream()
                .flatMap(subject ->
                        Staircase.of(events(subject, now), clock, newest)
                                .map(flight -> Map.entry(subject, flight))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        double years =
                flights.values().stream().mapToDouble(Staircase::known).max().orElse(1);
        int lowest = flights.values().stream().mapToInt(Staircase::lowest).min().orElse(1);
        for (var subject : subjects) {
            var events = events(subject, now);
            var side = new Section(
                    new H2(subject.name(now)), new Paragraph(now.sentences().summary(events)));
            Optional.ofNullable(flights.get(subject))
                    .ifPresent(flight ->
                            side.add(new StaircaseView(flight, Math.max(1, years), Math.min(1, lowest), now)));
            var sums = AmountList.of(events);
            if (!sums.isEmpty()) {
                side.add(new SumList(sums, now));
            }
            stairs.add(side);
            reports.add(
                    new Section(new H2(now.text("compare.reports", subject.name(now))), new ReportList(events, now)));
        }
    }

    private static List<Event> events(Compared.Subject subject, Visit now) {
        return now.select(InFigure.of(subject.selection(), now.outlook().selection()));
    }
}

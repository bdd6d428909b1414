package org.rolloutatlas.explorer;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** Two to four countries, or two to four projects, on one time axis and side by side. */
@Route(value = "compare", layout = ExplorerLayout.class)
class CompareView extends AtlasView {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;

    private final SceneView scene = new SceneView();
    private Selection shown = Selection.ALL;

    /** A country or a project. */
    record Subject(Facet facet, String code) {
        Selection selection() {
            return Selection.ALL.with(facet, List.of(code));
        }
    }

    CompareView(CatalogueInService catalogues) {
        super(catalogues);
        addClassNames("subject", "compare");
        connect(scene, () -> shown);
    }

    @Override
    String title(Visit now) {
        return now.text("nav.compare");
    }

    @Override
    boolean show(Visit now, String id) {
        removeAll();
        var subjects = subjects(now);
        add(new H1(now.text("compare.title")), new Paragraph(now.text("compare.how")), chooser(now, subjects));
        if (subjects.isEmpty()) {
            add(new Paragraph(now.text("compare.nothing")));
            return true;
        }
        var facet = subjects.getFirst().facet();
        shown = InFigure.of(
                Selection.ALL.with(facet, subjects.stream().map(Subject::code).toList()),
                now.outlook().selection());
        scene.show(shown, now);
        var sides = new Div();
        sides.addClassName("sides");
        subjects.forEach(subject -> sides.add(side(now, subject)));
        add(scene, sides);
        return true;
    }

    /** Those that the address names, all of one kind, as far as there are such things. */
    static List<Subject> subjects(Visit now) {
        var named = Stream.of("a", "b")
                .flatMap(name -> Arrays.stream(now.outlook().own(name).split(",", -1)))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> subject(now, code).stream())
                .distinct()
                .toList();
        return named.isEmpty()
                ? List.of()
                : named.stream()
                        .filter(subject -> subject.facet() == named.getFirst().facet())
                        .limit(MOST)
                        .toList();
    }

    private static Optional<Subject> subject(Visit now, String code) {
        if (now.catalogue().project(code).isPresent()) {
            return Optional.of(new Subject(Facet.PROJECT, code));
        }
        return now.catalogue().events().stream()
                        .anyMatch(event -> event.countries().contains(code))
                ? Optional.of(new Subject(Facet.COUNTRY, code))
                : Optional.empty();
    }

    private MultiSelectComboBox<Subject> chooser(Visit now, List<Subject> subjects) {
        var names = now.names();
        var chooser = new MultiSelectComboBox<Subject>(now.text("compare.choose"));
        chooser.addClassName("wide");
        chooser.setItemLabelGenerator(subject ->
                now.text("chosen.value", names.of(subject.facet()), names.of(subject.facet(), subject.code())));
        chooser.setItems(Stream.of(Facet.COUNTRY, Facet.PROJECT)
                .flatMap(facet -> now.catalogue().index().ask(Selection.ALL).count(facet).stream()
                        .map(count -> new Subject(facet, count.code()))
                        .sorted(Comparator.comparing(subject -> names.of(facet, subject.code()))))
                .toList());
        chooser.setValue(new LinkedHashSet<>(subjects));
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(now, change.getOldValue(), change.getValue());
            }
        });
        return chooser;
    }

    /** The kind chosen last decides; of the other kind nothing stays. */
    private void ask(Visit now, Set<Subject> before, Set<Subject> after) {
        var kind = after.stream()
                .filter(subject -> !before.contains(subject))
                .findFirst()
                .or(() -> after.stream().findFirst())
                .map(Subject::facet);
        var codes = after.stream()
                .filter(subject -> kind.filter(subject.facet()::equals).isPresent())
                .map(Subject::code)
                .limit(MOST)
                .toList();
        go(now.outlook()
                .own("a", codes.isEmpty() ? "" : codes.getFirst())
                .own("b", codes.size() < 2 ? "" : String.join(",", codes.subList(1, codes.size()))));
    }

    private static Section side(Visit now, Subject subject) {
        var events = now.select(InFigure.of(subject.selection(), now.outlook().selection()));
        var side = new Section(
                new H2(now.names().of(subject.facet(), subject.code())),
                new Paragraph(now.sentences().summary(events)),
                new ReportList(events, now));
        return side;
    }
}

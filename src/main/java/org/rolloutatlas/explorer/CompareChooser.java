package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** Chooses countries or projects. Its list stays open until the reader is done: a choice changes everything but this. */
final class CompareChooser extends Div {
    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<Compared.Subject> choices = new MultiSelectComboBox<>();
    private transient List<Compared.Subject> offered = List.of();
    private Outlook outlook = Outlook.PLAIN;

    CompareChooser() {
        choices.addClassName("wide");
        choices.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getOldValue(), change.getValue());
            }
        });
        add(choices);
    }

    void show(Compared compared, Visit now) {
        outlook = now.outlook();
        var names = now.names();
        choices.setLabel(now.text("compare.choose"));
        var all = all(now);
        if (!all.equals(offered)) {
            // another list would shut the one that is open
            offered = all;
            choices.setItemLabelGenerator(
                    subject -> now.text("chosen.value", names.of(subject.facet()), subject.name(now)));
            choices.setItems(all);
        }
        choices.setValue(new LinkedHashSet<>(compared.subjects()));
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    private static List<Compared.Subject> all(Visit now) {
        var answer = now.catalogue().index().ask(Selection.ALL);
        return Stream.of(Facet.COUNTRY, Facet.PROJECT)
                .flatMap(facet -> answer.count(facet).stream()
                        .map(count -> new Compared.Subject(facet, count.code()))
                        .sorted(Comparator.comparing(subject -> subject.name(now))))
                .toList();
    }

    /** The kind chosen last decides; of the other kind nothing stays. */
    private void ask(Set<Compared.Subject> before, Set<Compared.Subject> after) {
        var kind = after.stream()
                .filter(subject -> !before.contains(subject))
                .findFirst()
                .or(() -> after.stream().findFirst())
                .map(Compared.Subject::facet);
        var codes = after.stream()
                .filter(subject -> kind.filter(subject.facet()::equals).isPresent())
                .map(Compared.Subject::code)
                .limit(Compared.MOST)
                .toList();
        fireEvent(new AskEvent(
                this,
                outlook.own("a", codes.isEmpty() ? "" : codes.getFirst())
                        .own("b", codes.size() < 2 ? "" : String.join(",", codes.subList(1, codes.size())))));
    }
}

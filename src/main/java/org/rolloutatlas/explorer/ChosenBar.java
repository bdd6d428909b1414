package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rolloutatlas.render.words.RemovalWords;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/** What is chosen, each with a way to let go of it. */
final class ChosenBar extends Div {
    private static final long serialVersionUID = 1L;

    /** More values of one question are one chip. */
    private static final int MOST = 4;

    ChosenBar() {
        addClassName("chosen-bar");
        getElement().setAttribute("role", "group");
    }

    void show(Visit visit) {
        removeAll();
        getElement().setAttribute("aria-label", visit.text("chosen"));
        var outlook = visit.outlook();
        var selection = outlook.selection();
        selection.chosen().forEach((facet, codes) -> chips(visit, facet, codes));
        if (!selection.words().isEmpty()) {
            chip(visit, visit.text("chosen.words", selection.words()), selection.speakingOf(""));
        }
        if (!selection.without().isEmpty()) {
            var names = new RemovalWords(
                    visit.wording(), visit.catalogue().dataset().sources());
            chip(visit, visit.text("chosen.without", names.names(selection.without())), selection.without(List.of()));
        }
        if (selection.from().isPresent() || selection.to().isPresent()) {
            var from = selection.from().map(visit.wording()::date).orElse("…");
            var to = selection.to().map(visit.wording()::date).orElse("…");
            chip(
                    visit,
                    visit.text("chosen.window." + selection.clock().code(), from, to),
                    selection.during(java.util.Optional.empty(), java.util.Optional.empty()));
        }
        if (getComponentCount() > 1) {
            var all = new NativeButton(
                    visit.text("chosen.none"), click -> fireEvent(new AskEvent(this, outlook.with(Selection.ALL))));
            all.addClassName("plain");
            add(all);
        }
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    private void chips(Visit visit, Facet facet, Set<String> codes) {
        if (codes.size() <= MOST) {
            codes.forEach(code -> chip(visit, facet, code));
            return;
        }
        var text = visit.text("chosen.many", visit.names().of(facet), Integer.toString(codes.size()));
        chip(visit, text, visit.outlook().selection().with(facet, List.of()));
    }

    private void chip(Visit visit, Facet facet, String code) {
        var selection = visit.outlook().selection();
        var others = new TreeSet<>(selection.chosen(facet));
        others.remove(code);
        var names = visit.names();
        chip(visit, visit.text("chosen.value", names.of(facet), names.of(facet, code)), selection.with(facet, others));
    }

    private void chip(Visit visit, String text, Selection without) {
        var chip = new NativeButton(
                text, click -> fireEvent(new AskEvent(this, visit.outlook().with(without))));
        chip.addClassName("chip");
        chip.setAriaLabel(visit.text("chosen.remove", text));
        add(chip);
    }
}

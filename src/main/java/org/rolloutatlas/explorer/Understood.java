package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.TreeSet;
import org.rolloutatlas.search.Named;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * What the words in the search name, while they are typed: a chip for each country, actor, project, place and story of that name,
 * or, where there is none, for those of nearly that name. A chip takes the place of the words.
 */
final class Understood extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final Paragraph heading = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    Understood() {
        addClassName("understood");
        heading.getElement().setAttribute("role", "status");
        heading.addClassName("note");
        add(heading, list);
    }

    void show(Visit visit) {
        list.removeAll();
        var words = visit.outlook().selection().words();
        var names = visit.catalogue().names();
        var meant = names.beginning(words, MOST);
        var near = meant.isEmpty() ? names.near(words, MOST) : meant;
        near.forEach(named -> list.add(new ListItem(chip(named, visit))));
        heading.setText(near.isEmpty() ? "" : visit.text(meant.isEmpty() ? "understood.near" : "understood"));
        setVisible(!near.isEmpty());
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    private Component chip(Named named, Visit visit) {
        var text = visit.text(
                "chosen.value", visit.text("understood." + named.kind().code()), name(named, visit));
        return switch (named.kind()) {
            case STORY -> visit.link(text, StoryView.class, named.id());
            case COUNTRY, ACTOR, PROJECT, PLACE -> {
                var selection = selection(named, visit);
                var button = new NativeButton(
                        "",
                        click -> fireEvent(new AskEvent(this, visit.outlook().with(selection))));
                var count = new Span(visit.wording()
                        .number(visit.catalogue().ask(selection).selected().size()));
                count.addClassName("count");
                button.add(new Span(text + " "), count);
                yield button;
            }
        };
    }

    private static String name(Named named, Visit visit) {
        var catalogue = visit.catalogue();
        var language = visit.language();
        return switch (named.kind()) {
            case COUNTRY -> visit.names().of(Facet.COUNTRY, named.id());
            case ACTOR -> visit.names().of(Facet.ACTOR, named.id());
            case PROJECT -> new Compared.Subject(Facet.PROJECT, named.id()).name(visit);
            case PLACE -> place(named, visit);
            case STORY ->
                catalogue.dataset().stories().stream()
                        .filter(story -> story.id().equals(named.id()))
                        .map(story -> story.title().told(language))
                        .findFirst()
                        .orElse(named.id());
        };
    }

    private static String place(Named named, Visit visit) {
        return visit.catalogue().events().stream()
                .flatMap(event -> event.place().stream())
                .map(place -> place.name())
                .filter(name -> name.byTag().containsValue(named.id()))
                .map(name -> name.in(visit.language()))
                .findFirst()
                .orElse(named.id());
    }

    /** What is asked by the chip instead of the words; what else is chosen stays. */
    static Selection selection(Named named, Visit visit) {
        var selection = visit.outlook().selection();
        return facet(named)
                .map(facet -> {
                    var codes = new TreeSet<>(selection.chosen(facet));
                    codes.add(named.id());
                    return selection.speakingOf("").with(facet, codes);
                })
                .orElseGet(() -> selection.speakingOf(name(named, visit)));
    }

    private static Optional<Facet> facet(Named named) {
        return switch (named.kind()) {
            case COUNTRY -> Optional.of(Facet.COUNTRY);
            case ACTOR -> Optional.of(Facet.ACTOR);
            case PROJECT -> Optional.of(Facet.PROJECT);
            case PLACE, STORY -> Optional.empty();
        };
    }
}

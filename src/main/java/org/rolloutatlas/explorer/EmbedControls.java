package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.words.RemovalWords;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/** What can be chosen about a frame. */
final class EmbedControls extends Div {
    private static final long serialVersionUID = 1L;

    private final ComboBox<String> scope = new ComboBox<>();
    private final Select<String> without = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Select<Theme> tone = new Select<>();
    private final IntegerField width = new IntegerField();
    private final Paragraph opening = new Paragraph();
    private Outlook outlook = Outlook.PLAIN;

    EmbedControls() {
        addClassName("tools");
        tone.setItems(Theme.values());
        scope.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(outlook.own("scope", change.getValue().equals("atlas") ? "" : change.getValue()));
            }
        });
        without.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(outlook.with(SelectionQuery.without(outlook.selection(), change.getValue())));
            }
        });
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(outlook.in(change.getValue()));
            }
        });
        tone.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ask(outlook.as(change.getValue()));
            }
        });
        width.setMin(AskedEmbed.NARROWEST);
        width.setMax(EmbedSnippet.WIDEST);
        width.setStep(10);
        width.setStepButtonsVisible(true);
        width.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !width.isInvalid()) {
                ask(outlook.own("width", change.getValue().toString()));
            }
        });
        add(scope, without, language, tone, width, opening);
    }

    void show(Visit visit) {
        outlook = visit.outlook();
        var embed = AskedEmbed.of(visit);
        scope.setLabel(visit.text("embed.scope"));
        scope.setItemLabelGenerator(value -> name(value, visit));
        scope.setItems(scopes(visit));
        scope.setValue(embed.scope().path());
        scope.setWidth("22rem");
        evidence(visit);
        language.setLabel(visit.text("embed.language"));
        language.setItemLabelGenerator(value -> value.locale().getDisplayName(value.locale()));
        language.setItems(visit.catalogue().dataset().masthead().languages());
        language.setValue(visit.language());
        tone.setLabel(visit.text("embed.theme"));
        tone.setWidth("16rem");
        tone.setItemLabelGenerator(value -> visit.text("tone." + value.code()));
        tone.setValue(outlook.tone());
        width.setLabel(visit.text("embed.width"));
        width.setValue(embed.width());
        var selected = SelectionQuery.format(outlook.selection());
        opening.setText(selected.isEmpty() ? visit.text("embed.all") : visit.text("embed.selection", selected));
    }

    /** What can be taken away: single reports, a kind of source, and whatever the address takes away. */
    private void evidence(Visit visit) {
        var names =
                new RemovalWords(visit.wording(), visit.catalogue().dataset().sources());
        var taken = SelectionQuery.removals(outlook.selection());
        var offers = new ArrayList<String>();
        offers.add("");
        offers.add(new Removal.Single().value());
        visit.catalogue().dataset().vocabularies().sourceKinds().stream()
                .map(kind -> new Removal.Kind(kind.code()).value())
                .forEach(offers::add);
        if (!offers.contains(taken)) {
            offers.add(taken);
        }
        without.setLabel(visit.text("embed.without"));
        without.setItemLabelGenerator(value -> value.isEmpty()
                ? visit.text("embed.without.nothing")
                : names.names(SelectionQuery.without(Selection.ALL, value).without()));
        without.setItems(offers);
        without.setValue(taken);
        without.setWidth("18rem");
    }

    Registration addAskListener(ComponentEventListener<AskEvent> listener) {
        return addListener(AskEvent.class, listener);
    }

    private static List<String> scopes(Visit visit) {
        var scopes = new ArrayList<String>();
        scopes.add("atlas");
        scopes.add("known-then");
        visit.catalogue().dataset().stories().forEach(story -> scopes.add("stories/" + story.id()));
        visit.catalogue()
                .index()
                .ask(Selection.ALL)
                .count(Facet.COUNTRY)
                .forEach(count -> scopes.add("countries/" + count.code()));
        visit.catalogue().dataset().projects().forEach(project -> scopes.add("projects/" + project.id()));
        visit.catalogue().events().forEach(event -> scopes.add("events/" + event.id()));
        visit.catalogue().dataset().disagreements().forEach(question -> scopes.add("disagreements/" + question.id()));
        return scopes;
    }

    private static String name(String scope, Visit visit) {
        var id = scope.substring(scope.indexOf('/') + 1);
        return switch (scope.substring(0, Math.max(0, scope.indexOf('/')))) {
            case "stories" ->
                visit.text(
                        "scope.story",
                        visit.catalogue().dataset().stories().stream()
                                .filter(story -> story.id().equals(id))
                                .map(story -> story.title().told(visit.language()))
                                .findFirst()
                                .orElse(id));
            case "countries" -> visit.text("scope.country", visit.wording().country(id));
            case "projects" -> visit.text("scope.project", visit.names().of(Facet.PROJECT, id));
            case "events" ->
                visit.text(
                        "scope.event",
                        visit.catalogue()
                                .event(id)
                                .map(event -> event.title().told(visit.language()))
                                .orElse(id));
            case "disagreements" ->
                visit.text(
                        "scope.question",
                        visit.catalogue().dataset().disagreements().stream()
                                .filter(question -> question.id().equals(id))
                                .map(question -> question.question().told(visit.language()))
                                .findFirst()
                                .orElse(id));
            default -> visit.text(scope.equals("known-then") ? "scope.known" : "scope.atlas");
        };
    }

    private void ask(Outlook asked) {
        fireEvent(new AskEvent(this, asked));
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.rolloutatlas.event.Event;

/** The open event with all its evidence: beside the results, or over them where there is no room. Escape closes it. */
final class EventPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final NativeButton close = new NativeButton();
    private final RecordView body = new RecordView();
    private final Div ways = new Div();
    private String shown = "";

    EventPanel(Runnable onClose) {
        addClassName("event-panel");
        getElement().setAttribute("tabindex", "-1");
        close.addClassName("close");
        close.addClickListener(click -> onClose.run());
        ways.addClassName("ways");
        add(close, body, ways);
        Shortcuts.addShortcutListener(this, onClose::run, Key.ESCAPE);
        setVisible(false);
    }

    /** Shows the open event of this visit, or nothing. */
    void show(Visit visit) {
        var open = visit.open().or(() -> visit.outlook().event().flatMap(visit.catalogue()::withdrawn));
        setVisible(open.isPresent());
        open.ifPresent(event -> {
            close.setText(visit.text("event.close"));
            setAriaLabel(visit.text("event.panel"));
            body.show(event, visit);
            fillWays(event, visit);
            if (!shown.equals(event.id())) {
                // to be able to go back to where the reader was; the element may have been drawn again since
                getElement()
                        .executeJs("if (!this.contains(document.activeElement)) this.opener = document.activeElement;"
                                + " this.focus()");
            }
        });
        if (open.isEmpty() && !shown.isEmpty()) {
            getElement().executeJs("if (this.opener?.isConnected) this.opener.focus({preventScroll: true})");
        }
        shown = open.map(Event::id).orElse("");
    }

    private void fillWays(Event event, Visit visit) {
        ways.removeAll();
        var list = new UnorderedList();
        event.project()
                .ifPresent(project -> list.add(new ListItem(visit.link(
                        visit.text("more.project", project.name().in(visit.language())),
                        ProjectView.class,
                        project.id()))));
        // of a withdrawn event's country there may be nothing else, and then it has no view
        event.countries().stream()
                .filter(visit.catalogue()::tellsOf)
                .forEach(country -> list.add(new ListItem(visit.link(
                        visit.text("more.country", visit.wording().country(country)), CountryView.class, country))));
        event.parties().stream()
                .map(party -> party.actor())
                .distinct()
                .forEach(actor -> list.add(new ListItem(visit.link(
                        visit.text("more.actor", actor.name().in(visit.language())), ActorView.class, actor.id()))));
        event.evidence().stream()
                .map(item -> item.source())
                .forEach(source -> list.add(new ListItem(visit.link(source))));
        event.disagreements()
                .forEach(disagreement -> list.add(new ListItem(visit.link(
                        visit.text("more.disagreement", disagreement.question().told(visit.language())),
                        DisagreementView.class,
                        disagreement.id()))));
        ways.add(list);
    }
}

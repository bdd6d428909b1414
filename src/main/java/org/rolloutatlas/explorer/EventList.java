package org.rolloutatlas.explorer;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Function;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.search.Snippet;

/** Results as cards. The browser draws those in sight; nothing of a card is held on the server. */
final class EventList extends VirtualList<ResultRow> {
    private static final long serialVersionUID = 1L;

    // a template, not code: values are set as text
    private static final String CARD = """
            ${item.heading
              ? html`<div class="group"><h3>${item.heading}</h3> <span>${item.count}</span></div>`
              : html`<article class="card ${item.open ? 'open' : ''}" data-stage="${item.stageCode}">
                  <p class="kicker">${item.kicker}</p>
                  <h3><button type="button" @click="${choose}" aria-expanded="${item.open ? 'true' : 'false'}"
                    >${item.title?.map((text, i) => i % 2 ? html`<mark>${text}</mark>` : text)}</button></h3>
                  <p class="snippet">${item.snippet?.map((text, i) => i % 2 ? html`<mark>${text}</mark>` : text)}</p>
                  <p class="weight">${item.evidence}${item.disputed ? html` · <em>${item.disputed}</em>` : ''}</p>
                </article>`}
            """;

    EventList() {
        addClassName("cards");
    }

    /** Shows these events for this visit. */
    void show(List<Event> events, Visit visit) {
        setRenderer(renderer(visit));
        var grouping = visit.outlook().grouping();
        setDataProvider(new CallbackDataProvider<>(
                query -> ResultRow.of(events, grouping, visit, query.getOffset(), query.getLimit()),
                query -> ResultRow.count(events, grouping, visit),
                ResultRow::key));
    }

    Registration addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        return addListener(ChooseEvent.class, listener);
    }

    private LitRenderer<ResultRow> renderer(Visit visit) {
        var open = visit.open().map(Event::id).orElse("");
        return LitRenderer.<ResultRow>of(CARD)
                .withProperty("heading", row -> row instanceof ResultRow.Heading heading ? heading.name() : "")
                .withProperty("count", row -> row instanceof ResultRow.Heading heading ? heading.count() : 0)
                .withProperty(
                        "open",
                        row -> row instanceof ResultRow.Report report
                                && report.event().id().equals(open))
                .withProperty("kicker", row -> text(row, event -> kicker(event, visit)))
                .withProperty(
                        "stageCode",
                        row -> text(row, event -> event.stage().stageClass().code()))
                .withProperty(
                        "title",
                        row -> pieces(
                                row, event -> Excerpt.title(event.title().told(visit.language()), found(event, visit))))
                .withProperty(
                        "snippet",
                        row -> pieces(
                                row, event -> Excerpt.text(event.claim().told(visit.language()), found(event, visit))))
                .withProperty(
                        "evidence", row -> text(row, event -> visit.sentences().evidence(event)))
                .withProperty(
                        "disputed",
                        row -> text(row, event -> event.disagreements().isEmpty() ? "" : visit.text("disputed")))
                .withFunction("choose", row -> {
                    if (row instanceof ResultRow.Report report) {
                        fireEvent(new ChooseEvent(this, report.event().id()));
                    }
                });
    }

    private static String kicker(Event event, Visit visit) {
        var sentences = visit.sentences();
        return String.join(
                " · ",
                sentences.countries(event),
                sentences.when(event),
                visit.wording().stage(event.stage()));
    }

    private static String text(ResultRow row, Function<Event, String> text) {
        return row instanceof ResultRow.Report report ? text.apply(report.event()) : "";
    }

    private static List<Snippet> found(Event event, Visit visit) {
        return visit.catalogue()
                .search()
                .snippets(event, visit.outlook().selection().words(), visit.language());
    }

    /** Texts outside and inside of what was found, in turns. */
    private static List<String> pieces(ResultRow row, Function<Event, List<String>> pieces) {
        return row instanceof ResultRow.Report report ? pieces.apply(report.event()) : List.of();
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Query;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * All that a reader has asked of a view, as its address says it: the canonical query of the selection, then {@code event},
 * {@code form}, {@code group}, {@code columns}, {@code sort}, what the view alone understands, {@code lang}, {@code theme}.
 * Equal outlooks have equal queries, and a query restores its outlook on any server.
 *
 * @param event id of the open event
 * @param columns codes of the table's columns; empty for the usual ones
 * @param sort column code, with {@code -} for descending; empty for the order of time
 * @param own parameters of one view only
 * @param language empty for that of the browser
 */
record Outlook(
        Selection selection,
        Optional<String> event,
        ResultForm form,
        Grouping grouping,
        List<String> columns,
        String sort,
        Map<String, String> own,
        Optional<Language> language,
        Theme tone) {
    private static final List<String> OWN = List.of("a", "b", "scope", "width", "open", "chapter");

    Outlook {
        columns = List.copyOf(columns);
        own = Map.copyOf(own);
    }

    static final Outlook PLAIN = new Outlook(
            Selection.ALL,
            Optional.empty(),
            ResultForm.CARDS,
            Grouping.TIME,
            List.of(),
            "",
            Map.of(),
            Optional.empty(),
            Theme.AUTO);

    /** Reads a raw query, without {@code ?}; what is not understood is left out. */
    static Outlook parse(String raw) {
        var query = Query.parse(raw);
        var own = new LinkedHashMap<String, String>();
        OWN.forEach(name -> query.find(name).ifPresent(value -> own.put(name, value)));
        return new Outlook(
                SelectionQuery.parse(query).selection(),
                query.find("event"),
                query.find("form").filter(ResultForm.TABLE.code()::equals).isPresent()
                        ? ResultForm.TABLE
                        : ResultForm.CARDS,
                query.find("group").flatMap(Grouping::find).orElse(Grouping.TIME),
                query.find("columns").stream()
                        .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                query.find("sort").orElse(""),
                own,
                Address.language(query),
                Address.theme(query));
    }

    /** The text of the canonical query, without {@code ?}. */
    String query() {
        var query = SelectionQuery.of(selection)
                .and("event", event.orElse(""))
                .and("form", form == ResultForm.CARDS ? "" : form.code())
                .and("group", grouping == Grouping.TIME ? "" : grouping.code())
                .and("columns", String.join(",", columns))
                .and("sort", sort);
        for (var name : OWN) {
            query = query.and(name, own(name));
        }
        return query.and("lang", language.map(Language::tag).orElse(""))
                .and("theme", tone == Theme.AUTO ? "" : tone.code())
                .text();
    }

    /** The query as the router takes it. */
    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    /** A parameter of one view; empty when it is not there. */
    String own(String name) {
        return own.getOrDefault(name, "");
    }

    /** The same reports on the public pages. */
    Address onPages(Language of) {
        return Address.of(new Route.Atlas()).in(of).as(tone).with(selection);
    }

    /** Only what goes with the reader to another view: language and tone. */
    Outlook elsewhere() {
        return new Outlook(
                PLAIN.selection, PLAIN.event, PLAIN.form, PLAIN.grouping, List.of(), "", Map.of(), language, tone);
    }

    Outlook with(Selection other) {
        return new Outlook(other, event, form, grouping, columns, sort, own, language, tone);
    }

    Outlook opening(Optional<String> other) {
        return new Outlook(selection, other, form, grouping, columns, sort, own, language, tone);
    }

    Outlook in(ResultForm other) {
        return new Outlook(selection, event, other, grouping, columns, sort, own, language, tone);
    }

    Outlook by(Grouping other) {
        return new Outlook(selection, event, form, other, columns, sort, own, language, tone);
    }

    Outlook showing(List<String> others) {
        return new Outlook(selection, event, form, grouping, others, sort, own, language, tone);
    }

    Outlook sorted(String other) {
        return new Outlook(selection, event, form, grouping, columns, other, own, language, tone);
    }

    Outlook in(Language other) {
        return new Outlook(selection, event, form, grouping, columns, sort, own, Optional.of(other), tone);
    }

    Outlook as(Theme other) {
        return new Outlook(selection, event, form, grouping, columns, sort, own, language, other);
    }

    /** With another value of a view's own parameter; an empty value removes it. */
    Outlook own(String name, String value) {
        var next = new LinkedHashMap<>(own);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, value);
        }
        return new Outlook(selection, event, form, grouping, columns, sort, next, language, tone);
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
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
    private static final List<String> OWN = List.of("a", "b", "scope", "width", "height", "open", "chapter");

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
    static Outlook parse(String query) {
        var parameters = parameters(query);
        var own = OWN.stream()
                .filter(parameters::containsKey)
                .collect(Collectors.toMap(name -> name, name -> parameters.getOrDefault(name, "")));
        return new Outlook(
                SelectionQuery.parse(query).selection(),
                Optional.ofNullable(parameters.get("event")),
                ResultForm.TABLE.code().equals(parameters.get("form")) ? ResultForm.TABLE : ResultForm.CARDS,
                Grouping.find(parameters.getOrDefault("group", "")).orElse(Grouping.TIME),
                Arrays.stream(parameters.getOrDefault("columns", "").split(",", -1))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                parameters.getOrDefault("sort", ""),
                own,
                Language.find(parameters.getOrDefault("lang", "")),
                Theme.find(parameters.getOrDefault("theme", "")).orElse(Theme.AUTO));
    }

    /** The canonical query, without {@code ?}. */
    String query() {
        var pairs = new ArrayList<String>();
        var selected = SelectionQuery.format(selection);
        if (!selected.isEmpty()) {
            pairs.add(selected);
        }
        event.ifPresent(id -> pairs.add("event=" + encode(id)));
        if (form != ResultForm.CARDS) {
            pairs.add("form=" + form.code());
        }
        if (grouping != Grouping.TIME) {
            pairs.add("group=" + grouping.code());
        }
        if (!columns.isEmpty()) {
            pairs.add("columns=" + encode(String.join(",", columns)));
        }
        if (!sort.isEmpty()) {
            pairs.add("sort=" + encode(sort));
        }
        OWN.stream().filter(own::containsKey).forEach(name -> pairs.add(name + "=" + encode(own(name))));
        language.ifPresent(tongue -> pairs.add("lang=" + tongue.tag()));
        if (tone != Theme.AUTO) {
            pairs.add("theme=" + tone.code());
        }
        return String.join("&", pairs);
    }

    /** The query as the router takes it. */
    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    /** A parameter of one view; empty when it is not there. */
    String own(String name) {
        return own.getOrDefault(name, "");
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

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(pair.substring(0, at), decode(pair.substring(at + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String encode(String text) {
        // commas part values and may stand as they are: the address stays readable
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/");
    }
}

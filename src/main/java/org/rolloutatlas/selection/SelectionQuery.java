package org.rolloutatlas.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.phrase.Phrase;

/**
 * {@link Selection} ⇄ the query of an address: {@code country=LA,MM&stage=signed&from=2009&to=2020&clock=reported&q=…}.
 *
 * <p>Parameters stand in the order of {@link Facet}, then {@code without}, {@code from}, {@code to}, {@code clock}, {@code q}; several values
 * of one parameter are sorted and separated by commas. Dates are years, months and days, perhaps qualified by {@code ?}, {@code ~}
 * or {@code %}. The browser module reads and writes the same; {@code vectors/selection.tsv} holds both to it.
 */
public final class SelectionQuery {
    /** Longer words are cut: a search is not a place for a text. */
    static final int LONGEST_WORDS = 200;

    private static final List<String> OTHER_PARAMETERS = List.of("without", "from", "to", "clock", "q");

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?[?~%]?");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,80}");

    private SelectionQuery() {}

    /**
     * What a query says.
     *
     * @param notUnderstood parameters or values of a selection that are not valid, in words; they were left out. Parameters
     *     that do not belong to a selection are not mentioned.
     */
    public record Parsed(Selection selection, List<Phrase> notUnderstood) {
        public Parsed {
            notUnderstood = List.copyOf(notUnderstood);
        }
    }

    /**
     * Reads a raw (still percent-encoded) query without the leading {@code ?}; null-free, any order, repeated parameters
     * are joined.
     */
    public static Parsed parse(String query) {
        return parse(Query.parse(query));
    }

    /** What a query says of a selection. */
    public static Parsed parse(Query query) {
        var chosen = new EnumMap<Facet, NavigableSet<String>>(Facet.class);
        var problems = new ArrayList<Phrase>();
        Optional<EdtfDate> from = Optional.empty();
        Optional<EdtfDate> to = Optional.empty();
        var clock = EventClock.HAPPENED;
        var words = "";
        var without = new ArrayList<Removal>();
        for (var pair : query.pairs()) {
            var name = pair.name();
            var value = pair.value();
            var facet = Facet.find(name);
            if (facet.isPresent()) {
                addCodes(facet.get(), value, chosen, problems);
                continue;
            }
            switch (name) {
                case "from" -> from = date(name, value, problems);
                case "to" -> to = date(name, value, problems);
                case "clock" -> {
                    var found = EventClock.find(value);
                    if (found.isEmpty() && !value.isEmpty()) {
                        problems.add(Phrase.of("unknown clock '{0}'; allowed: happened, reported", cut(value)));
                    }
                    clock = found.orElse(clock);
                }
                case "without" -> addRemovals(value, without, problems);
                case "q" -> words = cut(Selection.trimmed(value));
                default -> {
                    // a parameter of somebody else
                }
            }
        }
        return new Parsed(new Selection(chosen, from, to, clock, words, without), problems);
    }

    /**
     * What is wrong with a query that an editor wrote, in words; empty when nothing is. Stricter than {@link #parse}: a
     * parameter that no selection knows is a fault.
     */
    public static Optional<Phrase> fault(String query) {
        for (var pair : query.split("&", -1)) {
            var name = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
            if (!name.isEmpty() && Facet.find(name).isEmpty() && !OTHER_PARAMETERS.contains(name)) {
                return Optional.of(Phrase.of(
                        "unknown parameter '{0}'; allowed: {1}, {2}",
                        cut(name),
                        String.join(
                                ", ",
                                Arrays.stream(Facet.values()).map(Facet::code).toList()),
                        String.join(", ", OTHER_PARAMETERS)));
            }
        }
        return parse(query).notUnderstood().stream().findFirst();
    }

    /** The codes of a query that none of the events has, each in words for an editor. */
    public static List<Phrase> unknownCodes(String query, List<Event> events) {
        var unknown = new ArrayList<Phrase>();
        parse(query).selection().chosen().forEach((facet, codes) -> {
            var missing = new TreeSet<>(codes);
            for (var event : events) {
                missing.removeAll(facet.codes(event));
            }
            missing.forEach(code -> unknown.add(Phrase.of("no event has {0} '{1}'", facet.code(), code)));
        });
        return unknown;
    }

    /** The text of the canonical query, without the leading {@code ?}; empty for {@link Selection#ALL}. */
    public static String format(Selection selection) {
        return of(selection).text();
    }

    /** The canonical query; empty for {@link Selection#ALL}. */
    public static Query of(Selection selection) {
        var query = Query.EMPTY;
        for (var entry : selection.chosen().entrySet()) {
            query = query.and(entry.getKey().code(), String.join(",", entry.getValue()));
        }
        query = query.and("without", removals(selection));
        return query.and("from", selection.from().map(EdtfDate::text).orElse(""))
                .and("to", selection.to().map(EdtfDate::text).orElse(""))
                .and(
                        "clock",
                        selection.clock() == EventClock.HAPPENED
                                ? ""
                                : selection.clock().code())
                .and("q", selection.words());
    }

    /** What is taken away, as the parameter {@code without} has it; empty for nothing. */
    public static String removals(Selection selection) {
        return selection.without().stream().map(Removal::value).collect(Collectors.joining(","));
    }

    /** The selection with the evidence taken away that such a text names, and no other; what is not understood is left out. */
    public static Selection without(Selection selection, String removals) {
        var taken = new ArrayList<Removal>();
        addRemovals(removals, taken, new ArrayList<>());
        return selection.without(taken);
    }

    private static void addCodes(
            Facet facet, String value, EnumMap<Facet, NavigableSet<String>> chosen, List<Phrase> problems) {
        for (var part : value.split(",", -1)) {
            var code = Selection.trimmed(part);
            if (code.isEmpty()) {
                continue;
            }
            if (CODE.matcher(code).matches()) {
                chosen.computeIfAbsent(facet, key -> new TreeSet<>()).add(code);
            } else {
                problems.add(
                        Phrase.of("invalid {0} '{1}'; allowed: letters, digits and hyphens", facet.code(), cut(code)));
            }
        }
    }

    private static void addRemovals(String value, List<Removal> removals, List<Phrase> problems) {
        for (var part : value.split(",", -1)) {
            var text = Selection.trimmed(part);
            if (!text.isEmpty()) {
                Removal.find(text)
                        .ifPresentOrElse(
                                removals::add,
                                () -> problems.add(Phrase.of(
                                        "invalid without '{0}'; allowed: single, outlet:NAME, kind:KIND, source:ID",
                                        cut(text))));
            }
        }
    }

    private static Optional<EdtfDate> date(String name, String value, List<Phrase> problems) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(value).matches() && Edtf.parse(value) instanceof EdtfDate date) {
                return Optional.of(date);
            }
            problems.add(Phrase.of("invalid {0} '{1}'; allowed: one date such as 2009 or 2009-08", name, cut(value)));
        } catch (EdtfSyntaxException e) {
            problems.add(Phrase.of("invalid {0} '{1}': {2}", name, cut(value), e.phrase()));
        }
        return Optional.empty();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_WORDS) {
            return text;
        }
        // half of a pair is no text, and would not come back from an address
        int end = Character.isHighSurrogate(text.charAt(LONGEST_WORDS - 1)) ? LONGEST_WORDS - 1 : LONGEST_WORDS;
        return text.substring(0, end);
    }
}

package org.rolloutatlas.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Difference of two markup files: texts, marks that moved, elements and attributes. */
final class MarkupDifference {
    private final List<Part> gone;
    private final List<Part> added;
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, List<String>> attributes = new TreeMap<>();

    private record Move(Place before, Place after) {}

    private MarkupDifference(List<Part> before, List<Part> after) {
        gone = new ArrayList<>(before);
        added = new ArrayList<>(after);
        pair(Part::equals);
        pair(Part::isLike);
        pair((old, now) -> old.name().equals(now.name())
                && old.place().equals(now.place())
                && old.text().equals(now.text()));
        pair((old, now) -> old.name().equals(now.name()) && old.attributes().equals(now.attributes()));
        pair((old, now) -> old.name().equals(now.name())
                && old.attributes().keySet().equals(now.attributes().keySet()));
    }

    static Stream<String> words(String before, String after) {
        var old = Part.read(before);
        var now = Part.read(after);
        var parts = new MarkupDifference(old.parts(), now.parts());
        return Stream.of(
                        TextDifference.of(old.texts(), now.texts()).words("text"),
                        parts.moved(),
                        elements("added", parts.added),
                        elements("gone", parts.gone),
                        parts.changedAttributes())
                .flatMap(lines -> lines);
    }

    /** Takes pairs out of both lists, each old part with the first new one that fits, and notes how they differ. */
    private void pair(BiPredicate<Part, Part> fits) {
        var rest = new ArrayList<Part>();
        for (var old : gone) {
            var partner = added.stream().filter(now -> fits.test(old, now)).findFirst();
            partner.ifPresentOrElse(
                    now -> {
                        added.remove(now);
                        compare(old, now);
                    },
                    () -> rest.add(old));
        }
        gone.clear();
        gone.addAll(rest);
    }

    private void compare(Part old, Part now) {
        if (!old.place().equals(now.place())) {
            moves.add(new Move(old.place(), now.place()));
        }
        var names = new TreeSet<>(old.attributes().keySet());
        names.addAll(now.attributes().keySet());
        for (var name : names) {
            var before = old.attributes().get(name);
            var after = now.attributes().get(name);
            var of = name + " of <" + old.name() + ">";
            if (before == null) {
                note(of + " added", Words.quoted(String.valueOf(after)));
            } else if (after == null) {
                note(of + " gone", Words.quoted(before));
            } else if (!before.equals(after)) {
                note(of + " changed", Words.change(before, after));
            }
        }
    }

    private void note(String what, String example) {
        attributes.computeIfAbsent(what, key -> new ArrayList<>()).add(example);
    }

    private Stream<String> moved() {
        if (moves.isEmpty()) {
            return Stream.empty();
        }
        var units = farthest("");
        var percent = farthest("%");
        var far = Stream.of(
                        units > 0 ? Words.number(units) + " units" : "",
                        percent > 0 ? Words.number(percent) + " % of their frame" : "")
                .filter(text -> !text.isEmpty())
                .toList();
        return Stream.of(Words.count(moves.size(), "mark") + " moved"
                + (far.isEmpty() ? ", written otherwise" : ", at most " + String.join(" and ", far)));
    }

    private double farthest(String unit) {
        return moves.stream()
                .mapToDouble(move -> move.before().distance(move.after(), unit))
                .max()
                .orElse(0);
    }

    /** Counted by name and classes, which say to a maintainer what they are. */
    private static Stream<String> elements(String what, List<Part> parts) {
        var counted = new TreeMap<String, Integer>();
        for (var part : parts) {
            var classes = part.attributes().getOrDefault("class", "");
            counted.merge(
                    "<" + part.name() + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + ">", 1, Integer::sum);
        }
        return Words.list(
                Words.count(parts.size(), "element") + " " + what,
                counted.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .toList());
    }

    private Stream<String> changedAttributes() {
        return Words.list(
                Words.count(attributes.values().stream().mapToLong(List::size).sum(), "attribute") + " otherwise",
                attributes.entrySet().stream()
                        .map(each -> each.getValue().size() + " " + each.getKey() + ", e.g. "
                                + each.getValue().getFirst())
                        .toList());
    }
}

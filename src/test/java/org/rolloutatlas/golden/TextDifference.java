package org.rolloutatlas.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Texts that changed, came or went, wherever they stand; a text that only moved is not told. */
record TextDifference(List<String> changed, List<String> added, List<String> gone) {

    static TextDifference of(List<String> before, List<String> after) {
        var gone = without(before, after);
        var added = without(after, before);
        var changed = new ArrayList<String>();
        for (var old : List.copyOf(gone)) {
            var nearest = added.stream()
                    .filter(text -> isSimilar(old, text))
                    .max(Comparator.comparingInt(text -> same(old, text)));
            nearest.ifPresent(text -> {
                changed.add(Words.change(old, text));
                gone.remove(old);
                added.remove(text);
            });
        }
        return new TextDifference(changed, quoted(added), quoted(gone));
    }

    /** @param noun of one text, such as {@code line} */
    Stream<String> words(String noun) {
        return Stream.of(
                        Words.list(Words.count(changed.size(), noun) + " changed", changed),
                        Words.list(Words.count(added.size(), noun) + " added", added),
                        Words.list(Words.count(gone.size(), noun) + " gone", gone))
                .flatMap(lines -> lines);
    }

    private static List<String> without(List<String> all, List<String> others) {
        var rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    /** A third of the longer text is the same at its start and its end. */
    private static boolean isSimilar(String one, String other) {
        return 3 * same(one, other) >= Math.max(one.length(), other.length());
    }

    private static int same(String one, String other) {
        return Words.samePrefix(one, other) + Words.sameSuffix(one, other);
    }

    private static List<String> quoted(List<String> texts) {
        return texts.stream().map(Words::quoted).toList();
    }
}

package org.rolloutatlas.golden;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Sentences of a difference: numbers with their noun, excerpts, lists that end in time. */
final class Words {
    private static final int EXAMPLES = 8;
    private static final int AROUND = 24;
    private static final int LONGEST = 160;

    private Words() {}

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A heading with its first examples below; nothing where there are none. */
    static Stream<String> list(String heading, List<String> all) {
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var more = all.size() - EXAMPLES;
        return Stream.of(
                        Stream.of(heading + ":"),
                        all.stream().limit(EXAMPLES).map(line -> "  " + line),
                        more > 0 ? Stream.of("  and " + more + " more") : Stream.<String>empty())
                .flatMap(lines -> lines);
    }

    static String quoted(String text) {
        return "“" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "”";
    }

    /** Both texts, of long ones only what differs and a little of what surrounds it. */
    static String change(String before, String after) {
        var start = Math.max(0, samePrefix(before, after) - AROUND);
        var end = Math.max(
                0, Math.min(sameSuffix(before, after) - AROUND, Math.min(before.length(), after.length()) - start));
        return excerpt(before, start, end) + " → " + excerpt(after, start, end);
    }

    private static String excerpt(String text, int start, int end) {
        return quoted((start > 0 ? "…" : "") + text.substring(start, text.length() - end) + (end > 0 ? "…" : ""));
    }

    /** At most one decimal, two below one. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f" : "%.1f", value).replaceFirst("\\.?0+$", "");
    }

    static int samePrefix(String one, String other) {
        var i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Length of the same end that does not reach into the same start. */
    static int sameSuffix(String one, String other) {
        var most = Math.min(one.length(), other.length()) - samePrefix(one, other);
        var i = 0;
        while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}

package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.rolloutatlas.phrase.Phrase;

/** The name that was probably meant: optimal string alignment distance (Boytsov 2011), at most a third of the length. */
public final class NearMiss {
    /** Beyond this many names, guessing would cost more than it helps. */
    private static final int GUESSES = 100;

    /** The most names that are asked for at once. */
    private static final int NAMED = 3;

    private int asked;

    /** The candidates nearest to the name, if near enough; several where they are equally near. */
    public List<String> find(String name, Collection<String> candidates) {
        var nearest = new ArrayList<String>();
        if (asked++ >= GUESSES) {
            return nearest;
        }
        var wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) <= limit) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance < limit) {
                    nearest.clear();
                    limit = distance;
                }
                if (distance == limit) {
                    nearest.add(candidate);
                }
            }
        }
        return nearest;
    }

    /** "; did you mean 'x' or 'y'?" with its leading separator, or nothing. */
    public static Phrase question(List<String> nearest) {
        var named = nearest.stream().sorted().limit(NAMED).toArray();
        return switch (named.length) {
            case 0 -> Phrase.NONE;
            case 1 -> Phrase.of("; did you mean '{0}'?", named);
            case 2 -> Phrase.of("; did you mean '{0}' or '{1}'?", named);
            default -> Phrase.of("; did you mean '{0}' or '{1}' or '{2}'?", named);
        };
    }

    static int distance(String a, String b) {
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

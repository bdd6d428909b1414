package org.rolloutatlas.dataset;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant: optimal string alignment distance (Boytsov 2011), at most a third of the length. */
public final class NearMiss {
    /** Beyond this many names, guessing would cost more than it helps. */
    private static final int GUESSES = 100;

    private int asked;

    /** The candidate nearest to the name, if near enough; the first of several. */
    public Optional<String> find(String name, Collection<String> candidates) {
        if (asked++ >= GUESSES) {
            return Optional.empty();
        }
        var wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        String nearest = null;
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) <= limit) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                if (distance <= limit) {
                    nearest = candidate;
                    limit = distance - 1;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** " did you mean 'x'?" with its leading separator, or nothing. */
    public String question(String name, Collection<String> candidates) {
        return find(name, candidates)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private static int distance(String a, String b) {
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

package org.rolloutatlas.dataset;

import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/** No text begins or ends with a space: nobody sees it, and what is compared with the text differs from it. */
final class SpaceRules {
    private final Findings findings;

    private SpaceRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        if (draft.suspiciousTexts) {
            new SpaceRules(findings).walk(draft.root);
        }
    }

    /** The text without them. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c);
    }

    private void walk(Entry entry) {
        entry.text().ifPresent(text -> check(text, entry));
        entry.children().forEach(this::walk);
    }

    private void check(String text, Entry at) {
        var stripped = stripped(text);
        // only spaces are a text that is missing
        if (!stripped.isEmpty() && stripped.length() < text.length()) {
            findings.warning(
                    Warning.SPACES,
                    at,
                    0,
                    Verdict.meant(
                            text.startsWith(stripped)
                                    ? Phrase.of("invalid space at the end of the text")
                                    : Phrase.of("invalid space at the start of the text"),
                            Phrase.of("Remove it."),
                            Optional.of(stripped)));
        }
    }
}

package org.rolloutatlas.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as the texts that a law is about, so that inputs can be written and read by people. */
final class Input {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern HEADLINE = Pattern.compile("(?m)^== (.*)\n");

    private Input() {}

    /** A text as it may come over a network: no halves of surrogate pairs. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** A text as a program may hold it: &#92;ud800 is that half of a pair. */
    static String anyText(byte[] input) {
        return ESCAPED.matcher(text(input))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** The parts of a text under lines such as {@code == events.csv}, by these names; empty where there is no such line. */
    static Map<String, String> parts(byte[] input) {
        var text = text(input);
        var headlines = HEADLINE.matcher(text).results().toList();
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < headlines.size(); i++) {
            int end = i + 1 < headlines.size() ? headlines.get(i + 1).start() : text.length();
            parts.put(headlines.get(i).group(1), text.substring(headlines.get(i).end(), end));
        }
        return parts;
    }
}

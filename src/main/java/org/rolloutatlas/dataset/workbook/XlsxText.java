package org.rolloutatlas.dataset.workbook;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the file of a workbook holds it: what XML cannot hold is {@code _x0001_}, by its number, and what only looks so is
 * {@code _x005F_x0001_} (ECMA-376, ST_Xstring).
 */
final class XlsxText {
    private static final Pattern NUMBER = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String write(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean named =
                    c == '_' && NUMBER.matcher(text).region(i, text.length()).lookingAt();
            if (named || !fits(text, i)) {
                if (out == null) {
                    out = new StringBuilder(text.substring(0, i));
                }
                out.append("_x")
                        .append(HexFormat.of().withUpperCase().toHexDigits(c))
                        .append('_');
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    static String read(String text) {
        return text.contains("_x")
                ? NUMBER.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) HexFormat.fromHexDigits(found.group(1)))))
                : text;
    }

    private static boolean fits(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE');
    }
}

package org.rolloutatlas.selection;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The query of an address: names and values in the order of its text, decoded. Every address of the product is read and
 * written through it.
 *
 * <p>Written as forms are ({@code application/x-www-form-urlencoded}), but commas, slashes and colons stay as they are, so that people
 * can read the address. What was damaged on its way is read as what was meant: &amp;amp; between the pairs, as the source of a
 * page has it, and names in capitals, as some mail programs and forms send them.
 *
 * @param pairs without those whose value is empty
 */
public record Query(List<Pair> pairs) {
    /** Nothing asked. */
    public static final Query EMPTY = new Query(List.of());

    private static final Pattern DAMAGE = Pattern.compile("^(?:amp;)+", Pattern.CASE_INSENSITIVE);

    /** A name that means something without a value. */
    private static final String FLAG = "only";

    private static final Pattern DAMAGED_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** A name and its value, both decoded. Names that were read are in small letters. */
    public record Pair(String name, String value) {}

    public Query {
        pairs = pairs.stream().filter(pair -> !pair.value().isEmpty()).toList();
    }

    /**
     * Reads a query.
     *
     * @param raw percent-encoded, without {@code ?}, may be empty; what cannot be decoded stands as it is
     */
    public static Query parse(String raw) {
        var pairs = new ArrayList<Pair>();
        for (var text : raw.split("&", -1)) {
            var pair = DAMAGE.matcher(text).replaceFirst("");
            int at = pair.indexOf('=');
            if (pair.equalsIgnoreCase(FLAG)) {
                pairs.add(new Pair(FLAG, "yes"));
            } else if (at > 0) {
                pairs.add(new Pair(
                        decode(pair.substring(0, at)).toLowerCase(Locale.ROOT), decode(pair.substring(at + 1))));
            }
        }
        return new Query(pairs);
    }

    /** The value of a name; the last one where it stands several times. */
    public Optional<String> find(String name) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .reduce((_, later) -> later);
    }

    /** The same with one more pair at its end; an empty value adds nothing. */
    public Query and(String name, String value) {
        var more = new ArrayList<>(pairs);
        more.add(new Pair(name, value));
        return new Query(more);
    }

    /** The same followed by the pairs of another one. */
    public Query and(Query other) {
        var both = new ArrayList<>(pairs);
        both.addAll(other.pairs);
        return new Query(both);
    }

    /** Its text, without {@code ?}: equal queries have equal texts. */
    public String text() {
        return pairs.stream()
                .map(pair -> encode(pair.name()) + "=" + encode(pair.value()))
                .collect(Collectors.joining("&"));
    }

    /** Its text behind a path, with {@code ?} where there is any. */
    public String behind(String path) {
        return pairs.isEmpty() ? path : path + "?" + text();
    }

    /** One value as it stands in a query or a path. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }

    /** As browsers do: a damaged escape stands for itself. */
    private static String decode(String text) {
        return URLDecoder.decode(DAMAGED_ESCAPE.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }
}

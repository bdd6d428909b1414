package org.rolloutatlas.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of the evidence that a reader takes away, to see what is left without it. */
public sealed interface Removal {
    /** Signs of the longest id that an address names. */
    int LONGEST_ID = 80;

    /** An id in an address: letters and digits of any script, and hyphens. */
    Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]{1," + LONGEST_ID + "}");

    /** Reports that rest on one independent source: {@code single}. */
    record Single() implements Removal {}

    /**
     * Every text of one publisher: {@code outlet:the-epoch-times}.
     *
     * @param id see {@link #outletId}
     */
    record Outlet(String id) implements Removal {}

    /**
     * Every text of one kind: {@code kind:state-media}.
     *
     * @param code that of the {@link SourceKind}
     */
    record Kind(String code) implements Removal {}

    /**
     * One text: {@code source:ID}.
     *
     * @param id that of the {@link Source}
     */
    record Text(String id) implements Removal {}

    /** The removal that is written so; empty for anything else. Any id can be named, also one that no text has. */
    static Optional<Removal> find(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return value.equals("single") ? Optional.of(new Single()) : Optional.empty();
        }
        var name = value.substring(colon + 1);
        return switch (value.substring(0, colon)) {
            case "outlet" ->
                Optional.of(name).filter(id -> ID.matcher(id).matches()).map(Outlet::new);
            case "kind" ->
                Optional.of(name).filter(id -> ID.matcher(id).matches()).map(Kind::new);
            case "source" ->
                Optional.of(name).filter(id -> ID.matcher(id).matches()).map(Text::new);
            default -> Optional.empty();
        };
    }

    /** As it is written; {@link #find} reads it. */
    default String value() {
        return switch (this) {
            case Single() -> "single";
            case Outlet(var id) -> "outlet:" + id;
            case Kind(var code) -> "kind:" + code;
            case Text(var id) -> "source:" + id;
        };
    }

    /**
     * The id of a publisher: its name in lower case without accents, words joined by hyphens, 80 signs at most; letters of any
     * script stay. Empty for a name without letter and digit, which no address can name.
     */
    static String outletId(String publisher) {
        var id = Normalizer.normalize(publisher, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int signs = Math.min(LONGEST_ID, id.codePointCount(0, id.length()));
        return id.substring(0, id.offsetByCodePoints(0, signs));
    }

    /** The removal of a publisher; empty where no address can name it. */
    static Optional<Outlet> outlet(String publisher) {
        return Optional.of(outletId(publisher)).filter(id -> !id.isEmpty()).map(Outlet::new);
    }

    /** Whether a text is taken away by name. */
    default boolean takes(Source text) {
        return switch (this) {
            case Single() -> false;
            case Outlet(var id) -> outletId(text.publisher()).equals(id);
            case Kind(var code) -> text.kind().code().equals(code);
            case Text(var id) -> text.id().equals(id);
        };
    }
}

package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.selection.Query;

/**
 * How a figure is wanted as a picture.
 *
 * @param width pixels, {@value #NARROWEST} to {@value #WIDEST}
 * @param map whether of the map alone: a still beside words that say the rest
 */
public record Picture(Kind kind, int width, boolean map) {
    public static final int NARROWEST = 320;
    public static final int WIDEST = 2400;

    /** What link previews ask for. */
    public static final int CARD = 1200;

    public static final int CARD_HEIGHT = 630;

    /** What stands on the card of a story. */
    public static final int STILL = 360;

    public static final int STILL_HEIGHT = 208;

    /** A format of pictures. */
    public enum Kind {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** As it ends the name of a file. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> find(String extension) {
            return Arrays.stream(values())
                    .filter(kind -> kind.extension().equals(extension))
                    .findFirst();
        }
    }

    public Picture {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /** The whole figure. */
    public Picture(Kind kind, int width) {
        this(kind, width, false);
    }

    /** The map alone, in the shape of {@link #STILL_HEIGHT} to {@link #STILL}. */
    public static Picture still(Kind kind) {
        return new Picture(kind, STILL, true);
    }

    /** As large as link previews want it. */
    public static Picture card(Kind kind) {
        return new Picture(kind, CARD);
    }

    /** What a query says of its width: nothing understood, the card. */
    static Picture asked(Kind kind, String width, String part) {
        boolean map = part.equals("map");
        return width.matches("[1-9][0-9]{0,4}")
                ? new Picture(kind, Integer.parseInt(width), map)
                : map ? still(kind) : card(kind);
    }

    /** The canonical query. */
    Query query() {
        return Query.EMPTY
                .and("part", map ? "map" : "")
                .and("width", width == (map ? STILL : CARD) ? "" : Integer.toString(width));
    }
}

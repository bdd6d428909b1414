package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rolloutatlas.selection.Query;

/**
 * How a figure is wanted as a picture.
 *
 * @param width pixels, {@value #NARROWEST} to {@value #WIDEST}
 */
public record Picture(Kind kind, int width) {
    static final int NARROWEST = 320;
    public static final int WIDEST = 2400;

    /** What link previews ask for. */
    public static final int CARD = 1200;

    public static final int CARD_HEIGHT = 630;

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

    /** As large as link previews want it. */
    public static Picture card(Kind kind) {
        return new Picture(kind, CARD);
    }

    /** What a query says of its width: nothing understood, the card. */
    static Picture asked(Kind kind, String width) {
        return width.matches("[1-9][0-9]{0,4}") ? new Picture(kind, Integer.parseInt(width)) : card(kind);
    }

    /** The canonical query. */
    Query query() {
        return width == CARD ? Query.EMPTY : Query.EMPTY.and("width", Integer.toString(width));
    }
}

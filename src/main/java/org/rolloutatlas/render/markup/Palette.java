package org.rolloutatlas.render.markup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The colours of both themes, as custom properties. Stage colours keep a distance of 10 (hundredths of OKLab) from each other
 * for every common kind of colour vision, and a contrast of 3:1 to the paper; a test computes both.
 */
public final class Palette {
    public static final Palette LIGHT = new Palette(
            "paper", "#fbfaf6",
            "ink", "#1c1b1a",
            "muted", "#5c5a56",
            "rule", "#d9d6ce",
            "sea", "#eef1f0",
            "land", "#dcd8cf",
            "border", "#fbfaf6",
            "focus", "#1d4f91",
            "context", "#77746c",
            "proposed", "#b17f2c",
            "signed", "#ae4314",
            "building", "#851941",
            "in-operation", "#30144d",
            "halted", "#6e7b80");
    public static final Palette DARK = new Palette(
            "paper", "#15181c",
            "ink", "#f1efea",
            "muted", "#a9aaac",
            "rule", "#353a40",
            "sea", "#101317",
            "land", "#2d3238",
            "border", "#15181c",
            "focus", "#8ab8ff",
            "context", "#858a90",
            "proposed", "#f4d27a",
            "signed", "#fb8028",
            "building", "#dc2159",
            "in-operation", "#cbb0fc",
            "halted", "#9c9c9c");

    /** Share of a stage's colour in the fill of a country, over land; as in {@code figure.css}. */
    public static final double FILL = 0.42;

    /** Share of a stage's colour in the line of a hollow mark on such a fill, over ink; as in {@code figure.css}. */
    public static final double ON_FILL = 0.40;

    private final Map<String, String> colours = new LinkedHashMap<>();

    /** Names and values in turn. */
    private Palette(String... colours) {
        for (int i = 0; i < colours.length; i += 2) {
            this.colours.put(colours[i], colours[i + 1]);
        }
    }

    /** The colour of that name, as {@code #rrggbb}. */
    public String colour(String name) {
        var colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("unknown colour " + name + "; allowed: " + colours.keySet());
        }
        return colour;
    }

    /**
     * A colour over another one.
     *
     * @param share of the first, 0 to 1
     */
    public String mix(String name, String ground, double share) {
        int above = Integer.parseInt(colour(name).substring(1), 16);
        int below = Integer.parseInt(colour(ground).substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round((above >> shift & 255) * share + (below >> shift & 255) * (1 - share)) << shift;
        }
        return String.format(Locale.ROOT, "#%06x", mixed);
    }

    /** The rules of both themes: by the reader's system, unless {@code data-theme} says which. */
    public static String rules() {
        return ":root{color-scheme:light;" + LIGHT.declarations() + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;"
                + DARK.declarations() + "}}\n"
                + ":root[data-theme=dark]{color-scheme:dark;" + DARK.declarations() + "}\n";
    }

    /** Declarations of all colours as custom properties, {@code --paper:#fbfaf6;…}. */
    public String declarations() {
        var css = new StringBuilder();
        colours.forEach((name, value) ->
                css.append("--").append(name).append(':').append(value).append(';'));
        return css.toString();
    }
}

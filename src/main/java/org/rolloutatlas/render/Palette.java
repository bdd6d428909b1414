package org.rolloutatlas.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of both themes, as custom properties. Stage colours keep a distance of 10 (hundredths of OKLab) from each other
 * for every common kind of colour vision, and a contrast of 3:1 to the paper; a test computes both.
 */
public enum Palette {
    LIGHT(
            "#fbfaf6", "#1c1b1a", "#5c5a56", "#d9d6ce", "#eef1f0", "#dcd8cf", "#fbfaf6", "#1d4f91", "#77746c",
            "#b17f2c", "#ae4314", "#851941", "#30144d", "#6e7b80"),
    DARK(
            "#15181c", "#f1efea", "#a9aaac", "#353a40", "#101317", "#2d3238", "#15181c", "#8ab8ff", "#858a90",
            "#f4d27a", "#fb8028", "#e23a68", "#cbb0fc", "#9a9da0");

    /** Apart, because the constants are made before the static fields of their enum. */
    private static final class Names {
        private static final List<String> ALL = List.of(
                "paper",
                "ink",
                "muted",
                "rule",
                "sea",
                "land",
                "border",
                "focus",
                "context",
                "proposed",
                "signed",
                "building",
                "in-operation",
                "halted");
    }

    private final Map<String, String> colours = new LinkedHashMap<>();

    Palette(String... values) {
        for (int i = 0; i < values.length; i++) {
            colours.put(Names.ALL.get(i), values[i]);
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

    /** Declarations of all colours as custom properties, {@code --paper:#fbfaf6;…}. */
    public String declarations() {
        var css = new StringBuilder();
        colours.forEach((name, value) ->
                css.append("--").append(name).append(':').append(value).append(';'));
        return css.toString();
    }
}

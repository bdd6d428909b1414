package org.rolloutatlas.render.markup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;

/**
 * The colours of both themes, as custom properties. The colours of classes keep a distance of 10 (hundredths of OKLab) from each other
 * for every common kind of colour vision, and a contrast of 3:1 to the paper; a test computes both.
 */
public final class Palette {
    public static final Palette LIGHT = new Palette(
            Palette::light,
            "paper",
            "#fbfaf6",
            "ink",
            "#1c1b1a",
            "muted",
            "#5c5a56",
            "rule",
            "#d9d6ce",
            "sea",
            "#eef1f0",
            "land",
            "#dcd8cf",
            "border",
            "#fbfaf6",
            "focus",
            "#1d4f91",
            "context",
            "#77746c");
    public static final Palette DARK = new Palette(
            Palette::dark,
            "paper",
            "#15181c",
            "ink",
            "#f1efea",
            "muted",
            "#a9aaac",
            "rule",
            "#353a40",
            "sea",
            "#101317",
            "land",
            "#2d3238",
            "border",
            "#15181c",
            "focus",
            "#8ab8ff",
            "context",
            "#858a90");

    /** Share of a stage's colour in the fill of a country, over land; as in {@code figure.css}. */
    public static final double FILL = 0.42;

    /** Share of a stage's colour in the line of a hollow mark on such a fill, over ink; as in {@code figure.css}. */
    public static final double ON_FILL = 0.40;

    private final Map<String, String> colours = new LinkedHashMap<>();

    private final Function<ClassColour, String> swatches;
    private final Looks looks;

    /** Names and values in turn, and those of the classes. */
    private Palette(Function<ClassColour, String> swatches, String... colours) {
        this.swatches = swatches;
        this.looks = Looks.USUAL;
        for (int i = 0; i < colours.length; i += 2) {
            this.colours.put(colours[i], colours[i + 1]);
        }
        classes();
    }

    private Palette(Palette other, Looks looks) {
        this.swatches = other.swatches;
        this.looks = looks;
        this.colours.putAll(other.colours);
        classes();
    }

    private void classes() {
        for (var stage : StageClass.values()) {
            looks.of(stage).ifPresent(look -> colours.put(stage.code(), swatches.apply(look.colour())));
        }
    }

    private static String light(ClassColour colour) {
        return switch (colour) {
            case AMBER -> "#b17f2c";
            case RUST -> "#ae4314";
            case WINE -> "#851941";
            case VIOLET -> "#30144d";
            case SLATE -> "#6e7b80";
            case INDIGO -> "#1806a2";
            case OCEAN -> "#0c5a90";
            case MAGENTA -> "#e41ee4";
        };
    }

    private static String dark(ClassColour colour) {
        return switch (colour) {
            case AMBER -> "#f4d27a";
            case RUST -> "#fb8028";
            case WINE -> "#dc2159";
            case VIOLET -> "#cbb0fc";
            case SLATE -> "#9c9c9c";
            case INDIGO -> "#1854fc";
            case OCEAN -> "#8afcf6";
            case MAGENTA -> "#a242a8";
        };
    }

    /** The same theme for an atlas whose classes look so. */
    public Palette with(Looks looks) {
        return new Palette(this, looks);
    }

    /** How classes look in it. */
    public Looks looks() {
        return looks;
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
    public static String rules(Looks looks) {
        var light = LIGHT.with(looks);
        var dark = DARK.with(looks);
        return ":root{color-scheme:light;" + light.declarations() + "}\n"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;"
                + dark.declarations() + "}}\n"
                + ":root[data-theme=dark]{color-scheme:dark;" + dark.declarations() + "}\n";
    }

    /** Declarations of all colours as custom properties, {@code --paper:#fbfaf6;…}. */
    public String declarations() {
        var css = new StringBuilder();
        colours.forEach((name, value) ->
                css.append("--").append(name).append(':').append(value).append(';'));
        return css.toString();
    }
}

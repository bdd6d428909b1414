package org.rolloutatlas.render.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;

class PaletteTest {
    /** Any class that may have any colour. */
    private static final String STAGE = StageClass.PROPOSED.code();

    /** Machado, Oliveira and Fernandes 2009, severity 1; on linear RGB. */
    private enum Vision {
        NORMAL,
        PROTANOPIA,
        DEUTERANOPIA,
        TRITANOPIA;

        double[][] matrix() {
            return switch (this) {
                case NORMAL -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
                case PROTANOPIA ->
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    };
                case DEUTERANOPIA ->
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    };
                case TRITANOPIA ->
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    };
            };
        }
    }

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marks_stand_out_from_paper_and_sea_by_three_to_one(Palette palette) {
        for (var ground : List.of("paper", "sea")) {
            assertThat(ClassColour.values())
                    .allSatisfy(colour -> assertThat(contrast(drawn(palette, colour), STAGE, ground))
                            .isGreaterThanOrEqualTo(3));
            assertThat(contrast(palette, "context", ground)).isGreaterThanOrEqualTo(3);
            assertThat(contrast(palette, "focus", ground)).isGreaterThanOrEqualTo(3);
        }
    }

    /** Either the line of the mark stands out from the fill, or the paper within it does, from which the line stands out. */
    @ParameterizedTest
    @MethodSource("palettes")
    void a_hollow_mark_stands_out_from_every_fill_by_three_to_one(Palette palette) {
        for (var colour : ClassColour.values()) {
            var line = drawn(palette, colour).mix(STAGE, "ink", Palette.ON_FILL);
            assertThat(ratio(line, palette.colour("paper"))).isGreaterThanOrEqualTo(3);
            assertThat(ratio(line, fill(palette, colour)))
                    .as("%s on its own fill", colour)
                    .isGreaterThanOrEqualTo(3);
            for (var other : ClassColour.values()) {
                var fill = fill(palette, other);
                assertThat(Math.max(ratio(line, fill), ratio(palette.colour("paper"), fill)))
                        .as("%s on the fill of %s", colour, other)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void a_class_is_drawn_in_the_colour_that_the_dataset_gives_it(Palette palette) {
        var looks = Looks.USUAL.with(StageClass.HALTED, new Looks.Look(ClassColour.MAGENTA, ClassShape.WEDGE));

        assertThat(palette.with(looks).colour("halted"))
                .isEqualTo(drawn(palette, ClassColour.MAGENTA).colour(STAGE))
                .isNotEqualTo(palette.colour("halted"));
        assertThat(palette.with(looks).colour("signed")).isEqualTo(palette.colour("signed"));
        assertThat(Palette.rules(looks)).contains("--halted:#e41ee4;", "--halted:#a242a8;");
    }

    @Test
    void the_style_sheet_mixes_as_the_palette_does() throws IOException {
        var css = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/atlas/figure.css"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(css)
                .contains("{fill:color-mix(in srgb,var(--c) " + Math.round(Palette.FILL * 100) + "%,var(--land))}")
                .contains(".place :is(.once,.planned).glyph{stroke:color-mix(in srgb,var(--c) "
                        + Math.round(Palette.ON_FILL * 100) + "%,var(--ink))}");
    }

    private static String fill(Palette palette, ClassColour colour) {
        return drawn(palette, colour).mix(STAGE, "land", Palette.FILL);
    }

    /** The palette of an atlas that draws one of its classes in that colour. */
    private static Palette drawn(Palette palette, ClassColour colour) {
        return palette.with(Looks.USUAL.with(StageClass.PROPOSED, new Looks.Look(colour, ClassShape.CIRCLE)));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void text_is_readable(Palette palette) {
        assertThat(contrast(palette, "ink", "paper")).isGreaterThanOrEqualTo(7);
        assertThat(contrast(palette, "ink", "land")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, "muted", "paper")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void colours_differ_for_every_kind_of_colour_vision(Palette palette) {
        for (var vision : Vision.values()) {
            for (var first : ClassColour.values()) {
                for (var second : ClassColour.values()) {
                    if (first.compareTo(second) < 0) {
                        assertThat(distance(palette, first, second, vision))
                                .as("%s to %s, %s", first, second, vision)
                                .isGreaterThanOrEqualTo(10);
                    }
                }
            }
        }
    }

    private static double contrast(Palette palette, String a, String b) {
        return ratio(palette.colour(a), palette.colour(b));
    }

    private static double ratio(String a, String b) {
        double first = luminance(linear(a));
        double second = luminance(linear(b));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double distance(Palette palette, ClassColour a, ClassColour b, Vision vision) {
        var first = oklab(seen(linear(drawn(palette, a).colour(STAGE)), vision));
        var second = oklab(seen(linear(drawn(palette, b).colour(STAGE)), vision));
        return 100
                * Math.sqrt(Math.pow(first[0] - second[0], 2)
                        + Math.pow(first[1] - second[1], 2)
                        + Math.pow(first[2] - second[2], 2));
    }

    private static double[] linear(String hex) {
        var rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double[] seen(double[] rgb, Vision vision) {
        var out = new double[3];
        for (int i = 0; i < 3; i++) {
            var row = vision.matrix()[i];
            out[i] = Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
        }
        return out;
    }

    private static double[] oklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
        };
    }
}

package org.rolloutatlas.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.export.SampleExport;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.SampleFigures;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.WidthClass;

@DisplayName("A PNG")
class PngWriterTest {
    private static final Figure FIGURE = SampleFigures.figure(Language.EN, EventClock.HAPPENED);

    @ParameterizedTest(name = "of a poster is exactly {0} by {1} pixels")
    @CsvSource({"1200, 630", "1900, 998", "600, 315", "400, 210", "200, 105", "1001, 526"})
    void of_a_poster_has_the_size_asked_for(int width, int height) {
        var image = image(PngWriter.write(poster(FIGURE, Palette.LIGHT), width));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        look("card-" + width + "x" + height, image);
    }

    @Test
    void of_the_whole_figure_is_as_high_as_its_picture() {
        for (var width : WidthClass.values()) {
            var scene = FIGURE.scene(width);
            var sheet = FigureSheet.of(FIGURE, scene, Palette.LIGHT);
            var image = image(PngWriter.write(sheet, scene.frame().width()));
            assertThat(image.getHeight())
                    .isEqualTo(PngWriter.height(sheet, scene.frame().width()));
            look("figure-" + width.code(), image);
        }
    }

    @Test
    void shows_paper_sea_and_every_stage_that_is_reported_in_the_colours_of_its_theme() {
        for (var palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            var image = image(PngWriter.write(poster(FIGURE, palette), 1200));
            look(palette == Palette.DARK ? "card-dark" : "card-light", image);
            assertThat(image.getRGB(2, 2)).isEqualTo(rgb(palette.colour("paper")));
            assertThat(count(image, palette.colour("sea"))).isGreaterThan(20_000);
            assertThat(count(image, palette.colour("land"))).isGreaterThan(20_000);
            // the marks of a poster are hollow where there is one source, and then their edge is darker
            var scene = FIGURE.scene(WidthClass.L);
            var figure = image(PngWriter.write(
                    FigureSheet.of(FIGURE, scene, palette), scene.frame().width()));
            for (var stage : StageClass.values()) {
                assertThat(count(figure, palette.colour(stage.code())))
                        .as(stage.code())
                        .isGreaterThan(10);
            }
        }
    }

    @Test
    void in_chinese_shows_letters_and_no_boxes() {
        assertThat(PngFontCheck.warnings()).isEmpty();
        var chinese = SampleFigures.figure(Language.ZH_HANS, EventClock.HAPPENED);
        var image = image(PngWriter.write(poster(chinese, Palette.LIGHT), 1200));
        look("card-zh", image);
        assertThat(PngFonts.ofMachine().canWrite(chinese.title())).isTrue();
    }

    @Test
    void warns_in_words_when_a_font_is_missing() {
        assertThat(PngFontCheck.warnings(text -> !text.contains("缅甸")))
                .singleElement()
                .asString()
                .contains("missing font", "Chinese", "fonts-noto-cjk");
        assertThat(PngFontCheck.warnings(_ -> true)).isEmpty();
    }

    @Test
    void that_would_be_too_large_is_refused_in_words() {
        assertThatThrownBy(() -> PngWriter.write(poster(FIGURE, Palette.LIGHT), 2400))
                .hasMessageContaining("2400 × 1260")
                .hasMessageContaining("2000000 pixels in all");
        assertThatThrownBy(() -> PngWriter.write(poster(FIGURE, Palette.LIGHT), 2401))
                .hasMessageContaining("200 to 2400");
    }

    @Test
    void of_the_same_picture_is_the_same_bytes() {
        var sheet = poster(FIGURE, Palette.LIGHT);
        assertThat(PngWriter.write(sheet, 600)).isEqualTo(PngWriter.write(sheet, 600));
    }

    private static Sheet poster(Figure figure, Palette palette) {
        var sheet = PosterSheet.of("Rollout Atlas", figure, figure.title(), "60 reports", palette);
        var svg = new StringBuilder();
        SvgWriter.write(sheet, new Markup(svg));
        SampleExport.xml(svg.toString());
        return sheet;
    }

    private static long count(BufferedImage image, String colour) {
        var rgb = rgb(colour);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).filter(pixel -> pixel == rgb).count();
    }

    private static int rgb(String colour) {
        return Color.decode(colour).getRGB();
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the picture for human eyes. */
    private static void look(String name, BufferedImage image) {
        try {
            var folder = Files.createDirectories(Path.of("target/pictures"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

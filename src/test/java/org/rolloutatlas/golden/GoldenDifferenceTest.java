package org.rolloutatlas.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GoldenDifferenceTest {

    @Test
    void a_new_file_is_told_with_its_bytes() {
        assertThat(GoldenDifference.words("a.csv", Optional.empty(), bytes("id\n")))
                .containsExactly("a.csv: new, 3 bytes");
    }

    @Test
    void lines_that_changed_came_and_went_are_told_with_the_bytes() {
        assertThat(said(
                        "a.csv",
                        "id,stage\nlaos,signed\nperu,signed\nchad\n",
                        "id,stage\nlaos,halted\nperu,signed\nfiji,once\n"))
                .containsExactly(
                        "a.csv: 43 bytes, before 38 (+5)",
                        "  1 line changed:",
                        "    “laos,signed” → “laos,halted”",
                        "  1 line added:",
                        "    “fiji,once”",
                        "  1 line gone:",
                        "    “chad”");
    }

    @Test
    void of_a_long_line_only_what_changed_and_a_little_around_it_is_told() {
        var long1 = "a".repeat(100) + " 39 reports " + "z".repeat(100);
        assertThat(said("a.txt", long1, long1.replace("39", "40")))
                .contains("    “…" + "a".repeat(23) + " 39 reports " + "z".repeat(15) + "…” → “…" + "a".repeat(23)
                        + " 40 reports " + "z".repeat(15) + "…”");
    }

    @Test
    void a_changed_line_is_told_with_the_line_most_like_it() {
        assertThat(said("a.txt", "39 reports, 2009–2024\n", "39 people\n40 reports, 2009–2024\n"))
                .containsSubsequence(
                        "    “39 reports, 2009–2024” → “40 reports, 2009–2024”", "  1 line added:", "    “39 people”");
    }

    @Test
    void texts_are_those_between_tags_and_those_that_are_read_aloud() {
        assertThat(said(
                        "a.html",
                        "<p>39 reports</p><a href=\"/x\" aria-label=\"Go to Laos\"></a>",
                        "<p>40 reports</p><a href=\"/x\" aria-label=\"Go to Lagos\"></a><b>new</b>"))
                .containsSubsequence(
                        "  2 texts changed:",
                        "    “39 reports” → “40 reports”",
                        "    “Go to Laos” → “Go to Lagos”",
                        "  1 text added:",
                        "    “new”",
                        "  1 element added:",
                        "    1 <b>")
                .doesNotContain("moved");
    }

    @Test
    void marks_that_moved_are_counted_and_the_farthest_is_told_in_units_and_in_percent() {
        assertThat(
                        said(
                                "a.html",
                                "<circle cx=\"10\" cy=\"10\"/><use x=\"20%\"/><g transform=\"translate(5-5)scale(2)\"/><rect x=\"1\"/>",
                                "<circle cx=\"13\" cy=\"14\"/><use x=\"21.5%\"/><g transform=\"translate(5 -6)scale(2)\"/><rect x=\"1\"/>"))
                .hasSize(2)
                .contains("  3 marks moved, at most 5 units and 1.5 % of their frame");
    }

    @Test
    void a_label_that_moved_is_that_label_and_no_other() {
        assertThat(said(
                        "a.html",
                        "<text x=\"1\">Laos</text><text x=\"9\">Peru</text>",
                        "<text x=\"9\">Peru</text><text x=\"2\">Laos</text>"))
                .hasSize(2)
                .contains("  1 mark moved, at most 1 units");
    }

    @Test
    void elements_are_grouped_by_name_and_class_and_counted() {
        assertThat(said("a.html", "<p class=\"b\">x</p>", "<p class=\"b\">x</p><i class=\"c\"/><i class=\"c\"/><hr>"))
                .containsSubsequence("  3 elements added:", "    1 <hr>", "    2 <i class=\"c\">");
        assertThat(said("a.html", "<i class=\"c\"/><hr>", "<hr>"))
                .containsSubsequence("  1 element gone:", "    1 <i class=\"c\">");
    }

    @Test
    void attributes_are_grouped_counted_and_shown_by_an_example() {
        assertThat(said(
                        "a.html",
                        "<p id=\"a\" hidden/><p id=\"b\"/><p id=\"c\"/>",
                        "<p id=\"a\"/><p id=\"b\" lang=\"zh\"/><p id=\"d\"/>"))
                .containsSubsequence(
                        "  3 attributes otherwise:",
                        "    1 hidden of <p> gone, e.g. “”",
                        "    1 id of <p> changed, e.g. “c” → “d”",
                        "    1 lang of <p> added, e.g. “zh”");
    }

    @Test
    void a_list_ends_in_time() {
        var lines = said("a.txt", "", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n");

        assertThat(lines).hasSize(11).endsWith("    “8”", "    and 2 more");
    }

    @Test
    void a_file_that_differs_in_order_or_spelling_only_says_so() {
        assertThat(said("a.html", "<p>x</p>\n", "<p>x</p>"))
                .endsWith("  the same texts and parts, in another order or written otherwise");
        assertThat(said("a.txt", "a\nb\n", "b\na\n"))
                .endsWith("  the same texts and parts, in another order or written otherwise");
    }

    @Test
    void a_picture_tells_the_share_of_its_pixels_and_where_they_are() throws IOException {
        var after = picture(300, 100);
        for (var x = 250; x < 280; x++) {
            after.setRGB(x, 5, Color.RED.getRGB());
        }

        assertThat(GoldenDifference.words("a.png", Optional.of(png(picture(300, 100))), png(after)))
                .last()
                .isEqualTo("  0.1 % of the pixels differ, between 250, 5 and 280, 6, most in the upper right ninth");
    }

    @Test
    void a_picture_of_another_size_says_so() throws IOException {
        assertThat(GoldenDifference.words("a.png", Optional.of(png(picture(300, 100))), png(picture(300, 90))))
                .contains("  the picture is 300 × 90 pixels; it was 300 × 100");
    }

    @Test
    void a_drawing_is_told_by_its_shapes() {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\">"
                + "<rect x=\"30\" y=\"210\" width=\"30\" height=\"30\" fill=\"#ff0000\"/></svg>";

        assertThat(said("a.svg", drawing, drawing.replace("#ff0000", "#00ff00")))
                .contains("    1 fill of <rect> changed, e.g. “#ff0000” → “#00ff00”");
    }

    private static List<String> said(String name, String before, String after) {
        return GoldenDifference.words(name, Optional.of(bytes(before)), bytes(after));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

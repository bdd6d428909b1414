package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Hostile;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in the texts of a dataset, it is text wherever it is shown: nothing of it is markup, a script or a formula. */
@DisplayName("An atlas of hostile texts")
class HostileAtlasTest {
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** What texts may bring: the method of an atlas is Markdown, and letters may run from the right. */
    private static final List<String> FROM_TEXTS = List.of(
            "ul", "ol", "ol start", "li", "em", "strong", "code", "pre", "blockquote", "hr", "br", "text direction");

    private static final int OF_EACH_KIND = 2;

    @ParameterizedTest(name = "like {0}")
    @ValueSource(strings = {"src/test/resources/datasets/atlas.json", "examples/covid-apps/events.json"})
    void has_nothing_on_any_page_frame_picture_or_file_that_the_harmless_one_has_not(Path file) throws Exception {
        var harmless = TestEditions.of(file);
        var hostile = TestEditions.of("hostile", Hostile.of(file).bytes());
        var known = new TreeSet<String>();
        for (var address : addresses(harmless)) {
            known.addAll(parts(Renditions.of(harmless, address)));
        }
        known.addAll(FROM_TEXTS);
        assertThat(known).contains("a href", "script type=module", "svg viewBox", "entry");

        var addresses = addresses(hostile);
        assertThat(addresses).hasSizeGreaterThan(40);
        for (var address : addresses) {
            var rendition = Renditions.of(hostile, address);
            var added = new TreeSet<>(parts(rendition));
            added.removeAll(known);
            assertThat(added).as(address.text()).isEmpty();
            if (rendition.mediaType().startsWith("text/csv")) {
                assertThatNoCellIsAFormula(text(rendition));
            }
            var answer = OEmbed.file(hostile, address);
            if (answer.isPresent()) {
                assertThatOnlyTheFrameIsEmbedded(text(answer.get()));
            }
        }
    }

    private static void assertThatNoCellIsAFormula(String csv) throws Exception {
        try (var rows = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            for (var row : rows) {
                assertThat(row.toList())
                        .noneMatch(cell -> FORMULA.matcher(cell).matches()
                                && !NUMBER.matcher(cell).matches());
            }
        }
    }

    private static void assertThatOnlyTheFrameIsEmbedded(String json) throws Exception {
        var html = JsonMapper.shared().readTree(json).path("html").asString("");
        assertThat(Parts.of("<div>" + html + "</div>", "text/html"))
                .contains("iframe src")
                .allMatch(part -> Stream.of("div", "blockquote", "a", "iframe", "p", "script")
                        .anyMatch(element -> part.equals(element) || part.startsWith(element + " ")))
                .noneMatch(part -> part.contains(" on"));
    }

    /** Some of each kind in each language. Pictures of points are drawn from the same sheet as those of lines. */
    private static List<Address> addresses(Edition edition) {
        var met = new HashMap<String, Integer>();
        return PublicAddresses.all(edition).stream()
                .filter(address -> switch (address.route()) {
                    case Route.Asset _, Route.MapWorld _, Route.MapDetail _, Route.Pinned _ -> false;
                    case Route.Image image -> image.picture().kind() == Picture.Kind.SVG;
                    default -> true;
                })
                .filter(address -> met.merge(kind(address), 1, Integer::sum) <= OF_EACH_KIND)
                .toList();
    }

    /** The first two parts of its path: what comes after them names a record. */
    private static String kind(Address address) {
        var parts = address.route().path().split("/", -1);
        return address.language()
                + String.join("/", List.of(parts).subList(0, Math.min(3, parts.length - 1)))
                + address.route().getClass();
    }

    private static Set<String> parts(Rendition rendition) throws Exception {
        return Parts.of(text(rendition), rendition.mediaType());
    }

    private static String text(Rendition rendition) {
        return new String(rendition.body().toArray(), StandardCharsets.UTF_8);
    }
}

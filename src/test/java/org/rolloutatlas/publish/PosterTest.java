package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;

/** What those see who share a link, before anybody follows it. */
@DisplayName("The poster of a link")
class PosterTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/image/atlas.png | Most reports of ID systems, cameras and smart cities have no second independent source",
                "/image/countries/MM.png | Myanmar: two or more independent sources for 2 of 3 reports",
                "/zh-Hans/image/countries/BW.png | 博茨瓦纳：仅一条报道，没有第二个独立来源",
                "/image/projects/la-hongda-eid.png | Laos, “population e-ID”: each of 2 reports rests on one source",
                "/image/known-then.png?then=2017 | What was reported by 31 December 2017, and what is now said to have happened by then",
                "/image/stories/laos-and-myanmar.png | Laos and Myanmar"
            })
    void begins_with_the_headline_of_its_page(String address, String headline) {
        assertThat(letters(String.join("", texts(address)))).startsWith(letters(headline));
    }

    @Test
    void of_a_selection_says_what_is_selected_and_not_what_is_found_in_all() {
        assertThat(String.join(" ", texts("/image/countries/MM.png?stage=proposed")))
                .doesNotContain("2 of 3 reports");
    }

    private static List<String> texts(String text) {
        int query = text.indexOf('?');
        var address = Address.parse(
                        query < 0 ? text : text.substring(0, query),
                        query < 0 ? "" : text.substring(query + 1),
                        Assets::exists)
                .orElseThrow();
        var drawing = ImageFile.drawing(TestEditions.SMALL, address, (Route.Image) address.route())
                .orElseThrow();
        assertThat(drawing.width()).isEqualTo(Picture.CARD);
        return TEXT.matcher(drawing.svg())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Lines break where there is no more room. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.Language;

@DisplayName("Examples of searches")
class SearchExamplesTest {
    private static final Edition SECOND = TestEditions.of(Path.of("examples/covid-apps/events.json"));

    @ParameterizedTest
    @CsvSource({
        "/reports?q=zzzz, You may search for:, /reports?q=tracing+app, tracing app",
        "/fr/reports?q=zzzz, Vous pouvez chercher :, /fr/reports?q=passe+sanitaire, passe sanitaire"
    })
    void are_links_where_a_search_finds_nothing(String address, String words, String link, String search) {
        assertThat(text(SECOND, address))
                .contains("<p class=\"examples\">" + words, "href=\"" + link + "\">" + search + "</a>");
    }

    @Test
    void are_not_shown_where_something_is_found_or_where_the_dataset_has_none() {
        assertThat(text(SECOND, "/reports?q=app")).doesNotContain("class=\"examples\"");
        assertThat(text(TestEditions.SMALL, "/reports?q=zzzz")).doesNotContain("class=\"examples\"");
    }

    @Test
    void are_those_of_the_language_of_the_page() {
        var atlas = TestEditions.OURS.dataset().masthead();
        assertThat(atlas.searchesIn(Language.ZH_HANS)).isNotEmpty().isNotEqualTo(atlas.searchesIn(Language.EN));
    }

    private static String text(Edition edition, String address) {
        return new String(
                Renditions.of(edition, PagesTest.address(address)).body().toArray(), StandardCharsets.UTF_8);
    }
}

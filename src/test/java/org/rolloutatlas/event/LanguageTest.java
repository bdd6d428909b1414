package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A language")
class LanguageTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"en-US, EN", "fr-CA, FR", "fr, FR", "zh-TW, ZH_HANS", "zh-Hans, ZH_HANS"})
    void is_the_nearest_to_that_of_a_browser(String asked, Language nearest) {
        assertThat(Language.nearest(Locale.forLanguageTag(asked))).contains(nearest);
    }

    @Test
    void is_near_to_no_other() {
        assertThat(Language.nearest(Locale.forLanguageTag("de-CH"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"EN, 0, false", "EN, 1, true", "EN, 2, false", "FR, 0, true", "FR, 1, true", "FR, 2, false"})
    void has_a_singular_of_its_own(Language language, long count, boolean one) {
        assertThat(language.plural(count) == PluralForm.ONE).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EN      |          |
            EN      | A        | A
            EN      | A B      | A and B
            EN      | A B C    | A, B and C
            FR      | A B      | A et B
            FR      | A B C    | A, B et C
            ZH_HANS | A B      | A和B
            ZH_HANS | A B C    | A、B和C
            """)
    void joins_the_names_of_a_sentence(Language language, @Nullable String names, @Nullable String joined) {
        assertThat(language.list(names == null ? List.of() : List.of(names.split(" "))))
                .isEqualTo(joined == null ? "" : joined);
    }

    @Test
    void is_declared_by_an_atlas_or_is_one_of_the_first_edition() {
        assertThat(Masthead.spoken(List.of())).containsExactly(Language.EN, Language.ZH_HANS);
        assertThat(Masthead.spoken(List.of("fr", "de", "en"))).containsExactly(Language.FR, Language.EN);
        assertThat(Masthead.spoken(List.of("de"))).containsExactly(Language.EN);
    }

    @Test
    void that_an_atlas_is_not_written_in_is_answered_in_its_first_one() {
        var atlas = Masthead.of(LocalizedText.of("Atlas", "地图"));

        assertThat(atlas.answering(Language.ZH_HANS)).isEqualTo(Language.ZH_HANS);
        assertThat(atlas.answering(Language.FR)).isEqualTo(Language.EN);
    }
}

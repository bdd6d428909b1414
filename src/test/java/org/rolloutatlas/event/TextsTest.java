package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.LinkedText.Span.Plain;
import org.rolloutatlas.event.LinkedText.Span.ToEvent;

class TextsTest {

    @Test
    void a_text_is_read_in_its_language_else_in_english_else_in_any() {
        assertThat(LocalizedText.of("signed", "签署").in(Language.ZH_HANS)).isEqualTo("签署");
        assertThat(new LocalizedText(Map.of("en", "signed", "fr", "signé")).in(Language.ZH_HANS))
                .isEqualTo("signed");
        assertThat(new LocalizedText(Map.of("fr", "signé")).in(Language.EN)).isEqualTo("signé");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(Map.of()));
    }

    @Test
    void a_sentence_in_another_language_says_in_which() {
        var english = new LocalizedText(Map.of("en", "A contract is signed"));
        assertThat(english.told(Language.EN)).isEqualTo("A contract is signed");
        assertThat(english.told(Language.FR)).isEqualTo("A contract is signed (en anglais)");
        assertThat(english.told(Language.ZH_HANS)).isEqualTo("A contract is signed（英语）");
        assertThat(new LocalizedText(Map.of("de", "Ein Vertrag")).told(Language.EN))
                .isEqualTo("Ein Vertrag (in German)");
    }

    @Test
    void a_text_with_links_is_read_the_same_way() {
        List<LinkedText.Span> english = List.of(new Plain("See "), new ToEvent("the contract", "la-1"));
        List<LinkedText.Span> french = List.of(new Plain("Voir"));

        assertThat(new LinkedText(Map.of("en", english, "zh-Hans", french)).told(Language.ZH_HANS))
                .isEqualTo(french);
        assertThat(new LinkedText(Map.of("en", english, "fr", french)).told(Language.ZH_HANS))
                .containsExactly(new Plain("See "), new ToEvent("the contract", "la-1"), new Plain("（英语）"));
        assertThat(new LinkedText(Map.of("fr", french)).told(Language.EN))
                .containsExactly(new Plain("Voir"), new Plain(" (in French)"));
        assertThat(new LinkedText(Map.of("en", english)).plain().in(Language.EN))
                .isEqualTo("See the contract");
    }

    @Test
    void a_sentence_in_the_language_of_its_atlas_says_nothing_of_it_though_the_program_does_not_speak_it() {
        var own = Optional.of("ar");
        assertThat(new LocalizedText(Map.of("ar", "عقد"), own).told(Language.EN))
                .isEqualTo("عقد");
        assertThat(new LocalizedText(Map.of("de", "Ein Vertrag"), own).told(Language.EN))
                .isEqualTo("Ein Vertrag (in German)");
        assertThat(new LinkedText(Map.of("ar", List.of(new Plain("عقد"))), own).told(Language.EN))
                .containsExactly(new Plain("عقد"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "180, 90, true",
        "-180, -90, true",
        "180.1, 0, false",
        "-180.1, 0, false",
        "0, 90.1, false",
        "0, -90.1, false",
        "NaN, 0, false",
        "0, NaN, false"
    })
    void a_place_lies_on_the_earth(double lon, double lat, boolean possible) {
        if (possible) {
            assertThat(new LonLat(lon, lat).lat()).isEqualTo(lat);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(lon, lat));
        }
    }
}

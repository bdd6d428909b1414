package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.event.Language;

@DisplayName("A date that is written otherwise")
class MeantDateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2018/03 | 2018-03",
                "2018/03/07 | 2018-03-07",
                "2018-3-7 | 2018-03-07",
                "20180307 | 2018-03-07",
                "Aug 2018 | 2018-08",
                "7 March 2018 | 2018-03-07",
                "31/3/2018 | 2018-03-31",
                "spring 2018 | 2018-21",
                "Q1 2019 | 2019-33",
                "2019-Q1 | 2019-33",
                "c. 2018 | 2018~",
                "2018–2019 | 2018/2019",
                "2018-03/2019-Q1 | 2018-03/2019-33",
                "2018-25 | 2018-03/2018-05",
                "201u | 201X",
                "2018-03-07T10:00 | 2018-03-07",
                "printemps 2018 | 2018-21",
                "Au printemps 2018 | 2018-21",
                "à l’été 2018 | 2018-22",
                "ete 2018 | 2018-22",
                "automne de 2018 | 2018-23",
                "mars 2021 | 2021-03",
                "en août 2021 | 2021-08",
                "févr. 2021 | 2021-02",
                "le 3 mars 2021 | 2021-03-03",
                "1er mars 2021 | 2021-03-01",
                "vers 2019 | 2019~",
                "vers mars 2019 | 2019-03~",
                "années 2010 | 201X",
                "les années 2010 | 201X",
                "2e trimestre 2019 | 2019-34",
                "T1 2019 | 2019-33",
                "1er semestre 2019 | 2019-40",
                "entre mars et juin 2019 | 2019-03/2019-06",
                "de 2015 à 2017 | 2015/2017",
                "depuis mars 2021 | 2021-03/..",
                "jusqu’en 2019 | ../2019",
                "jusqu'à juin 2019 | ../2019-06",
                "2018年春 | 2018-21",
                "2018年秋季 | 2018-23",
                "2019年第2季度 | 2019-34",
                "2010年代 | 201X"
            })
    void is_what_is_certainly_meant(String text, String meant) {
        assertThat(refusal(text).meant()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/7/2018",
                "Aug-18",
                "43318",
                "2000s",
                "2018-13",
                "2018-02-30",
                "recently",
                "récemment",
                "printemps",
                "le mars",
                "années 2000",
                "03/07/2018",
                "[2018,2019]",
                "2018?-03",
                "(2018)-03~",
                "2018s2",
                "32/3/2018"
            })
    void is_left_to_an_editor_where_it_can_be_read_otherwise_or_not_at_all(String text) {
        assertThat(refusal(text).meant()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh_Hans"})
    void has_its_words_in_the_pack_of_its_language(String tag) throws IOException {
        var pack = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/org/rolloutatlas/edtf/written_" + tag + ".properties"))) {
            pack.load(reader);
        }
        assertThat(pack.stringPropertyNames()).isEqualTo(WrittenWords.ENGLISH.keySet());
    }

    @Test
    void has_a_pack_for_each_language_but_english_in_which_it_is_read() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/org/rolloutatlas/edtf"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Language.values())
                            .filter(language -> language != Language.EN)
                            .map(language -> "written_" + language.tag().replace('-', '_') + ".properties")
                            .toList());
        }
    }

    private static EdtfSyntaxException refusal(String text) {
        return catchThrowableOfType(EdtfSyntaxException.class, () -> Edtf.parse(text));
    }
}

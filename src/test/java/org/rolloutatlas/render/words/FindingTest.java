package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.Language;

class FindingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "694|599|Most reports of ID systems, cameras and smart cities have no second independent source",
                "10|6|Most reports of ID systems, cameras and smart cities have no second independent source",
                "10|5|Without a second independent source: 5 of 10 reports of ID systems, cameras and smart cities",
                "12|12|None of the 12 reports of ID systems, cameras and smart cities has a second independent source",
                "9|9|None of the 9 reports of ID systems, cameras and smart cities has a second independent source",
                "1|1|Without a second independent source: 1 of 1 report of ID systems, cameras and smart cities",
                "1200|2|Without a second independent source: 2 of 1,200 reports of ID systems, cameras and smart cities",
                "1|0|Every report held of ID systems, cameras and smart cities has a second independent source",
                "0|0|No report of ID systems, cameras and smart cities is held"
            })
    void is_true_and_grammatical_for_any_numbers(int reports, int once, String headline) {
        assertThat(new Finding(reports, once)
                        .in(Wording.in(Language.EN), Optional.of("ID systems, cameras and smart cities")))
                .isEqualTo(headline);
    }

    @Test
    void names_no_subject_where_the_dataset_names_none() {
        assertThat(new Finding(694, 599).in(Wording.in(Language.EN), Optional.empty()))
                .isEqualTo("Most reports have no second independent source");
        assertThat(new Finding(10, 5).in(Wording.in(Language.EN), Optional.empty()))
                .isEqualTo("Without a second independent source: 5 of 10 reports");
    }

    @Test
    void gives_way_in_chinese_as_well() {
        assertThat(new Finding(694, 599).in(Wording.in(Language.ZH_HANS), Optional.empty()))
                .contains("多数报道没有第二个独立来源");
        assertThat(new Finding(4, 2).in(Wording.in(Language.ZH_HANS), Optional.empty()))
                .contains("4 条报道中，2 条");
        assertThat(new Finding(12, 12).in(Wording.in(Language.FR), Optional.of("les vélos")))
                .isEqualTo("Aucune des 12 informations sur les vélos n’a de seconde source indépendante");
    }

    @ParameterizedTest(name = "{1} of {0} in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|en|Laos: no report is held",
                "1|1|en|Laos: one report, with no second independent source",
                "1|0|en|Laos: one report, with two or more independent sources",
                "2|2|en|Laos: each of 2 reports rests on one source",
                "2|1|en|Laos: two or more independent sources for 1 of 2 reports",
                "29|20|en|Laos: 20 of 29 reports rest on one source",
                "30|15|en|Laos: two or more independent sources for 15 of 30 reports",
                "31|16|en|Laos: 16 of 31 reports rest on one source",
                "1200|1199|en|Laos: 1,199 of 1,200 reports rest on one source",
                "29|0|en|Laos: each of 29 reports has two or more independent sources",
                "0|0|zh-Hans|老挝：未收录任何报道",
                "1|1|zh-Hans|老挝：仅一条报道，没有第二个独立来源",
                "1|0|zh-Hans|老挝：一条报道，有两个或更多独立来源",
                "2|2|zh-Hans|老挝：2 条报道均只有一个来源",
                "2|1|zh-Hans|老挝：2 条报道中有 1 条有两个或更多独立来源",
                "29|20|zh-Hans|老挝：29 条报道中有 20 条只有一个来源",
                "29|0|zh-Hans|老挝：29 条报道均有两个或更多独立来源"
            })
    void about_one_thing_is_true_and_grammatical_for_any_numbers(
            int reports, int once, String language, String headline) {
        var wording = Wording.in(Language.find(language).orElseThrow());

        assertThat(new Finding(reports, once).of(wording.country("LA"), wording))
                .isEqualTo(headline);
    }
}

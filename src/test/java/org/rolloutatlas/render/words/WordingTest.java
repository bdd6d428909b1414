package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.SampleEvents;

class WordingTest {
    private static final Wording EN = Wording.in(Language.EN);
    private static final Wording ZH = Wording.in(Language.ZH_HANS);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ZH.keys()).containsExactlyInAnyOrderElementsOf(EN.keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_value_of_the_model_has_its_word(Language language) {
        var wording = FirstEdition.wording(language);
        for (var stage : FirstEdition.WORDS.stages()) {
            assertThat(wording.stage(stage)).isNotBlank();
        }
        for (var stage : StageClass.values()) {
            assertThat(wording.stageClass(stage)).isNotBlank();
        }
        for (var system : FirstEdition.WORDS.systems()) {
            assertThat(wording.system(system)).isNotBlank();
        }
        for (var kind : FirstEdition.WORDS.sourceKinds()) {
            assertThat(wording.sourceKind(kind)).isNotBlank();
        }
    }

    @Test
    void a_missing_key_is_named() {
        assertThatThrownBy(() -> EN.text("no.such.key")).hasMessage("missing wording no.such.key in en");
    }

    @ParameterizedTest
    @CsvSource({
        "MM, Myanmar, 缅甸",
        "LA, Laos, 老挝",
        "HK, Hong Kong, 香港",
        "TW, Taiwan, 台湾",
        "PS, Palestine, 巴勒斯坦",
        "CD, DR Congo, 刚果（金）"
    })
    void countries_have_short_neutral_names(String code, String english, String chinese) {
        assertThat(EN.country(code)).isEqualTo(english);
        assertThat(ZH.country(code)).isEqualTo(chinese);
    }

    @Test
    void the_name_of_a_mark_says_country_date_stage_and_evidence() {
        assertThat(name(EN, "mm-2018-a"))
                .isEqualTo("Myanmar, 6 August 2018: pitched; reported once, by a party-affiliated outlet");
        assertThat(name(ZH, "mm-2018-a")).startsWith("缅甸，").contains("推介").endsWith("仅一个来源报道：有党派背景的媒体");
        assertThat(name(EN, "mm-2024")).contains("planned, in operation");
        assertThat(name(EN, "pg-2015")).endsWith("; sources disagree");
        assertThat(name(EN, "eg-undated")).startsWith("Egypt, reported ");
    }

    @Test
    void evidence_counts_independent_sources() {
        assertThat(new EventWords(EN).evidence(event("ir-2010"))).isEqualTo("Reported by two independent sources");
        assertThat(new EventWords(ZH).evidence(event("ir-2010"))).isEqualTo("有 2 个独立来源报道");
    }

    @Test
    void the_summary_counts_reports_projects_countries_and_single_sources() {
        assertThat(new EventWords(EN).summary(SampleEvents.all()))
                .isEqualTo(
                        "39 reports about 16 projects in 19 countries and territories, 2009–2024; 22 reported once only.");
        assertThat(new EventWords(EN).summary(List.of(event("mm-2018-a"), event("ir-2010"))))
                .isEqualTo(
                        "2 reports about 2 projects in 2 countries and territories, 2010–2018; 1 reported once only.");
        assertThat(new EventWords(ZH).summary(List.of(event("mm-2018-a"))))
                .isEqualTo("1 条报道，涉及 1 个国家和地区的 1 个项目，2018 年，其中 1 条仅一个来源报道。");
    }

    private static String name(Wording wording, String id) {
        return new EventWords(wording).name(event(id), EventClock.HAPPENED);
    }

    private static Event event(String id) {
        return SampleEvents.all().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

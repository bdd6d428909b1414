package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.scene.SampleEvents;

@DisplayName("What is counted of one thing")
class CountedTest {
    private static final List<Event> ALL = SampleEvents.all();
    private static final AtlasWording EN = FirstEdition.wording(Language.EN);
    private static final AtlasWording ZH = FirstEdition.wording(Language.ZH_HANS);

    @ParameterizedTest(name = "of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "XX|0 reports, undated|0 projects|0 reports with two or more independent sources|0 questions on which sources disagree",
                "BW|2 reports, 2019–2020|1 project, at another stage, as last reported|0 reports with two or more independent sources|0 questions on which sources disagree",
                "LR|1 report, 2016|1 project, in operation, as last reported|0 reports with two or more independent sources|0 questions on which sources disagree",
                "LA|5 reports, 2009–2024|2 projects, 1 of them in operation, as last reported|1 report with two or more independent sources|0 questions on which sources disagree",
                "TH|1 report, 2017|0 projects|1 report with two or more independent sources|0 questions on which sources disagree",
                "PG|3 reports, 2012–2015|1 project, in operation, as last reported|2 reports with two or more independent sources|1 question on which sources disagree"
            })
    void a_country_is_told_in_four_phrases(
            String code, String reports, String projects, String sourced, String questions) {
        assertThat(phrases(Counted.ofCountry(of(code), ALL, EN)))
                .containsExactly(reports, projects, sourced, questions);
    }

    @Test
    void several_projects_none_of_which_is_in_operation_are_told_as_such() {
        var proposed = ALL.stream()
                .filter(event -> List.of("mm-id", "vu-id").contains(project(event)))
                .filter(event -> !event.planned())
                .toList();

        assertThat(phrases(Counted.ofCountry(proposed, ALL, EN)).get(1))
                .isEqualTo("2 projects, none of them in operation, as last reported");
        assertThat(phrases(Counted.ofCountry(proposed, ALL, ZH)).get(1)).isEqualTo("2 个项目，没有一个的目前所报阶段为“投入使用”");
    }

    @Test
    void chinese_has_the_same_numbers() {
        assertThat(phrases(Counted.ofCountry(of("LA"), ALL, ZH)))
                .containsExactly("5 条报道，2009–2024 年", "2 个项目，其中 1 个的目前所报阶段为“投入使用”", "1 条报道有两个或更多独立来源", "0 个来源说法不一的问题");
    }

    @Test
    void a_project_is_told_with_the_stage_that_stands() {
        assertThat(phrases(Counted.ofProject(with("lr-id"), EN)).get(1))
                .isEqualTo("In operation: the stage that stands, as last reported (one source)");
        assertThat(phrases(Counted.ofProject(with("la-id"), EN)).get(1))
                .isEqualTo("In operation: the stage that stands, as last reported");
        assertThat(phrases(Counted.ofProject(with("lr-id"), ZH)).get(1)).isEqualTo("投入使用：目前所报阶段（单一来源）");
    }

    @Test
    void an_actor_is_told_with_the_countries_in_which_it_is_named() {
        assertThat(phrases(Counted.ofActor(of("LA"), EN)).get(1)).isEqualTo("1 country or territory, 2 projects");
        assertThat(phrases(Counted.ofActor(of("LA"), ZH)).get(1)).isEqualTo("1 个国家和地区，2 个项目");
    }

    @Test
    void a_group_has_its_count_and_the_stage_that_stands_by_all_reports_of_its_project() {
        var contracts = with("la-id").subList(0, 1);
        var project = contracts.getFirst().project().orElseThrow();

        assertThat(Counted.inGroup(contracts, project, ALL, EN))
                .isEqualTo("1 report · stage that stands: in operation");
        assertThat(Counted.inGroup(
                        with("lr-id"), with("lr-id").getFirst().project().orElseThrow(), ALL, ZH))
                .isEqualTo("1 条报道 · 目前所报阶段：投入使用（单一来源）");
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_begins_with_its_number(Language language) {
        var wording = FirstEdition.wording(language);
        for (var counted : Counted.ofCountry(ALL, ALL, wording)) {
            assertThat(counted.number()).matches("\\d+");
            assertThat(counted.rest()).isNotBlank();
        }
    }

    private static List<Event> of(String country) {
        return which(event -> event.countries().contains(country));
    }

    private static List<Event> with(String project) {
        return which(event -> project(event).equals(project));
    }

    private static List<Event> which(Predicate<Event> wanted) {
        return ALL.stream().filter(wanted).collect(Collectors.toList());
    }

    private static String project(Event event) {
        return event.project().map(Project::id).orElse("");
    }

    private static List<String> phrases(List<Counted> counted) {
        return counted.stream().map(one -> one.number() + one.rest()).toList();
    }
}

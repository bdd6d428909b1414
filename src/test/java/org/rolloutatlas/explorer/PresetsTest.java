package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.TestEditions;
import org.rolloutatlas.selection.SelectionQuery;

@DisplayName("The questions with which a reader may begin")
class PresetsTest {
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a signed 2012; a halted 2013; b signed 2012 | HALTED | project=a | 2",
                "a in-operation 2012; a halted 2013; b signed 2012 | HALTED | project=a | 2",
                "a signed 2012; a signed 2013 sources=2 | ONCE | evidence=1 | 1",
                "a signed 2012 reported=2014; a signed 2012-03 reported=2014-04-01;"
                        + " a signed 2012 reported=2012 | LATE | late=yes | 1",
                "a signed 2012 reported=2013; a signed 2011 reported=2012-03;"
                        + " a signed 2010 reported=2013-05-01 | NEWEST | from=2013&to=2013&clock=reported | 2"
            })
    void are_selections_computed_from_the_reports(String events, Preset.Kind kind, String query, int count) {
        var preset = presets(events).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();

        assertThat(SelectionQuery.format(preset.selection())).isEqualTo(query);
        assertThat(preset.count()).isEqualTo(count);
    }

    @ParameterizedTest(name = "those of \"{0}\"")
    @ValueSource(strings = {"", "a signed 2012", "a signed 2012; b signed 2012"})
    void are_left_out_where_they_select_nothing_or_all_that_there_is(String events) {
        assertThat(presets(events)).isEmpty();
    }

    @Test
    void name_the_supplier_that_most_reports_name() {
        var catalogue = new Catalogue(TestEditions.SMALL.dataset());
        var supplied = catalogue.presets().getFirst();

        assertThat(supplied.kind()).isEqualTo(Preset.Kind.SUPPLIED);
        assertThat(supplied.text(new Visit(Outlook.PLAIN, Language.EN, catalogue)))
                .isEqualTo("Changchun Hongda, named as supplier");
    }

    @Test
    void speak_of_another_subject_in_its_own_words() {
        var catalogue = new Catalogue(
                TestEditions.of(Path.of("examples/covid-apps/events.json")).dataset());
        var visit = new Visit(Outlook.PLAIN, Language.FR, catalogue);

        assertThat(catalogue.presets()).isNotEmpty();
        assertThat(catalogue.presets())
                .allSatisfy(preset ->
                        assertThat(catalogue.ask(preset.selection()).selected()).hasSize(preset.count()));
        assertThat(catalogue.presets().stream().map(preset -> preset.text(visit)))
                .contains("Projets rapportés «\u00a0en service\u00a0», puis «\u00a0arrêté\u00a0»")
                .doesNotHaveDuplicates();
    }

    private static List<Preset> presets(String events) {
        return Presets.of(new FacetIndex(VectorEvents.of(events), _ -> Set.of()));
    }
}

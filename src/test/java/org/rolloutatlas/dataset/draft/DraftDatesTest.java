package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.check;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.dataset.Problem;

@DisplayName("A date of a draft")
class DraftDatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"8/6/2018", "c. 2018", "43318", "Aug-18", "2018-13", "/..", "../.."})
    void that_is_none_or_dates_nothing_stays_as_it_is_and_is_refused_by_the_check(String date) {
        var csv = "title_en,published,date\nLaunch," + date + "," + date + "\n";
        assertThat(event(csv).at("/date").stringValue()).isEqualTo(date);
        assertThat(draft(csv).at("/sources/0/published").stringValue()).isEqualTo(date);
        assertThat(check(csv))
                .filteredOn(problem -> problem.pointer().equals("/events/0/date"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(problem.message()).contains("'" + date + "'");
                });
    }

    @Test
    void that_is_none_is_told_once_with_its_row_and_column() {
        var csv = "# a comment\ntitle_en;date\n\"two\nlines\";2019\nLaunch;06/08/2018\n";
        assertThat(imported(csv).notes()).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(5);
            assertThat(note.column()).isEqualTo(2);
            assertThat(note.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(note.message()).containsOnlyOnce("06/08/2018").endsWith("(column 'date')");
        });
    }

    @Test
    void that_is_none_is_no_part_of_an_id() {
        assertThat(event("title_en,date,countries\nLaunch,Aug-18,KE\n")
                        .at("/id")
                        .stringValue())
                .isEqualTo("ke-launch");
        assertThat(event("title_en,date,countries\nLaunch,/..,KE\n").at("/id").stringValue())
                .isEqualTo("ke-launch");
        assertThat(event("title_en,date,countries\nLaunch,2018-08,KE\n")
                        .at("/id")
                        .stringValue())
                .isEqualTo("ke-2018-08-launch");
    }

    @Test
    void that_is_none_is_not_told_a_second_time_of_the_draft() {
        var csv = "title_en,date,published\nLaunch,mars 2021,mars 2021\nLaunch of another,2019-13,\n";
        var imported = imported(csv);
        assertThat(imported.notes())
                .filteredOn(note -> note.severity() == Problem.Severity.ERROR)
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("write '2021-03'"))
                .allMatch(message -> message.contains("(column '"))
                .hasSize(3);
        assertThat(check(csv)).extracting(Problem::message).anyMatch(message -> message.contains("mars 2021"));
        assertThat(imported.untold(check(csv)))
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("mars 2021") || message.contains("2019-13"))
                .anyMatch(message -> message.startsWith("missing"));
        assertThat(imported.untoldNotes()).extracting(Problem::message).noneMatch(message -> message.contains("date"));
    }
}

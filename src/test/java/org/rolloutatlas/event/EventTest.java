package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.edtf.DayRange;
import org.rolloutatlas.edtf.Edtf;

class EventTest {

    @ParameterizedTest(name = "{0} happened within {1} and was reported within {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "- signed 2012 reported=2015-03, 2012, 2015-03",
                "- signed 2012, 2012, -",
                "- signed - reported=2015-03, 2015-03, 2015-03",
                "- signed -, -, -"
            })
    void an_undated_event_lies_at_its_earliest_report_and_an_unreported_one_nowhere(
            String event, String happened, String reported) {
        assertThat(EventClock.HAPPENED.range(one(event))).isEqualTo(range(happened));
        assertThat(EventClock.REPORTED.range(one(event))).isEqualTo(range(reported));
    }

    @ParameterizedTest(name = "{0} is counted within {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "- signed 2012-05/.., 2012-05-01",
                "- signed ../2012-05, 2012-05-31",
                "- signed 2012-05/2012-06, 2012-05/2012-06",
                "- signed -, -"
            })
    void an_open_side_is_counted_by_the_other_one(String event, String counted) {
        assertThat(EventClock.HAPPENED.counted(one(event))).isEqualTo(range(counted));
    }

    @ParameterizedTest(name = "of {0} and {1}, {2} is the earlier report")
    @CsvSource({
        "2015-03, 2015-04, 2015-03",
        "2015-04, 2015-03, 2015-03",
        "2015, 2015-04, 2015-04",
        "2015-04, 2015-04-30, 2015-04",
        "2015-04-30, 2015-04, 2015-04",
        "../2015-04, 2015-04, ../2015-04",
        "2015-04, 2014/.., 2015-04"
    })
    void the_earliest_report_is_the_first_to_be_surely_over_and_of_two_the_one_that_may_have_begun_first(
            String one, String other, String earliest) {
        var event = VectorEvents.named(
                "a",
                Stream.of(one, other)
                        .map(EventTest::published)
                        .map(text -> new Evidence(text, EvidenceRole.REPORTS, Optional.empty(), Optional.empty()))
                        .toList());

        assertThat(event.reported().map(report -> report.date().text())).contains(earliest);
    }

    private static Event one(String text) {
        return VectorEvents.of(text).getFirst();
    }

    private static Optional<DayRange> range(String date) {
        return Optional.ofNullable(date).map(text -> Edtf.parse(text).range());
    }

    private static Source published(String date) {
        return new Source(
                date,
                "Title",
                "Publisher",
                Optional.empty(),
                Optional.of(Edtf.parse(date)),
                "en",
                FirstEdition.sourceKind("newspaper"),
                List.of(),
                Optional.empty());
    }

    @Test
    void background_is_what_does_not_report_it_and_does_not_date_or_count_it() {
        var report = new Evidence(published("2015"), EvidenceRole.REPORTS, Optional.empty(), Optional.empty());
        var others = Stream.of(EvidenceRole.values())
                .filter(role -> role != EvidenceRole.REPORTS)
                .map(role -> new Evidence(published("2011"), role, Optional.empty(), Optional.empty()))
                .toList();
        var event = VectorEvents.named(
                "a", Stream.concat(Stream.of(report), others.stream()).toList());

        assertThat(event.reports()).containsExactly(report);
        assertThat(event.background()).isEqualTo(others).isNotEmpty();
        assertThat(event.reported().map(Reported::source)).contains(report.source());
        assertThat(event.independentSources()).isEqualTo(1);
    }

    @Test
    void an_event_is_retracted_by_that_line_of_its_history_and_by_no_other() {
        var added = change("2020-01-01", ChangeKind.ADDED);
        var corrected = change("2020-01-02", ChangeKind.CORRECTED);
        var first = change("2020-01-03", ChangeKind.RETRACTED);
        var last = change("2020-01-04", ChangeKind.RETRACTED);

        assertThat(with(added, corrected).isRetracted()).isFalse();
        assertThat(with(added, corrected).retraction()).isEmpty();
        assertThat(with(added, first, corrected).isRetracted()).isTrue();
        assertThat(with(added, first, corrected).retraction()).contains(first);
        assertThat(with(first, last, corrected).retraction()).contains(last);
    }

    @Test
    void a_sum_has_at_least_one_end() {
        var ten = Optional.of(BigDecimal.TEN);
        var kind = FirstEdition.amountKind("contract");

        assertThat(new Amount(ten, Optional.empty(), "USD", kind).max()).isEmpty();
        assertThat(new Amount(Optional.empty(), ten, "USD", kind).min()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(Optional.empty(), Optional.empty(), "USD", kind));
    }

    private static Change change(String day, ChangeKind kind) {
        return new Change(LocalDate.parse(day), kind, Optional.empty());
    }

    private static Event with(Change... history) {
        var event = one("- signed 2012");
        return new Event(
                event.id(),
                event.project(),
                event.countries(),
                event.date(),
                event.planned(),
                event.stage(),
                event.system(),
                event.place(),
                event.title(),
                event.claim(),
                event.parties(),
                event.amount(),
                event.people(),
                event.evidence(),
                event.disagreements(),
                List.of(history),
                event.review());
    }
}

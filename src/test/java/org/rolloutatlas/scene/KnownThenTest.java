package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.GeneratedEvents;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Event;

@DisplayName("At the end of 2017, a country")
class KnownThenTest {
    private static final List<Event> EVENTS = GeneratedEvents.of(400);

    private static final LocalDate DAY = LocalDate.of(2017, 12, 31);

    @ParameterizedTest(name = "of which is held \"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a signed 2012 reported=2013 | LA signed",
                "a signed 2012 reported=2019 | LA - > signed event-0",
                "a signed 2012 reported=2013; a in-operation 2016 reported=2019 | LA signed > in-operation event-1",
                // the first to tell of the stage, not of anything
                "a signed 2012 reported=2018; a in-operation 2016 reported=2020; a in-operation 2017 reported=2019 | LA - > in-operation event-2",
                // late news of a step before a halt change nothing
                "a halted 2016 reported=2017; a building 2014 reported=2019 | LA halted",
                "a building 2014 reported=2015; a halted 2016 reported=2019 | LA building > halted event-1",
                // a step after a halt lets stand what was reached before it
                "a building 2014 reported=2014; a halted 2015 reported=2015; a proposed 2016 reported=2019 | LA halted > building event-2",
                "a context 2016 reported=2019 | LA -",
                "a in-operation 2016 planned reported=2019 | ''",
                "a signed 2012 | ''",
                "a signed 2012 reported=2019 countries=LA+MM | LA - > signed event-0; MM - > signed event-0"
            })
    void stands_by_what_was_reported_and_is_outlined_by_what_is_said_now(String events, String countries) {
        assertThat(KnownThen.of(VectorEvents.of(events), DAY).countries().stream()
                        .map(KnownThenTest::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(countries);
    }

    private static String text(KnownThen.Country country) {
        return country.code() + " "
                + country.known().map(stage -> stage.code()).orElse("-")
                + country.said()
                        .map(said ->
                                " > " + said.stage().code() + " " + said.first().id())
                        .orElse("");
    }

    @Test
    void is_counted_where_no_source_carries_a_date_and_not_drawn() {
        var then = KnownThen.of(VectorEvents.of("a signed 2012; b signed 2012 reported=2013"), DAY);

        assertThat(then.undated()).extracting(Event::id).containsExactly("event-0");
        assertThat(then.reported()).extracting(Event::id).containsExactly("event-1");
    }

    @ParameterizedTest(name = "on day {0} and later")
    @MethodSource("days")
    void never_loses_a_report_as_days_pass_and_a_ghost_stays_one_until_it_is_reported(LocalDate day) {
        var then = KnownThen.of(EVENTS, day);
        var later = KnownThen.of(EVENTS, day.plusDays(400));

        assertThat(later.reported()).containsAll(then.reported());
        assertThat(Stream.concat(later.reported().stream(), later.ghosts().stream())
                        .toList())
                .containsAll(then.ghosts());
        assertThat(then.ghosts()).noneMatch(then.reported()::contains);
    }

    static Stream<LocalDate> days() {
        return Stream.iterate(LocalDate.of(2004, 3, 1), day -> day.plusDays(211))
                .limit(36);
    }

    @Test
    void is_drawn_as_it_is_now_once_all_is_reported() {
        assertThat(KnownThen.of(EVENTS, LocalDate.of(2100, 1, 1)).changed()).isEmpty();
    }
}

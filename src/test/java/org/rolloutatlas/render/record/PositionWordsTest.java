package org.rolloutatlas.render.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.Quotation;
import org.rolloutatlas.event.Source;

@DisplayName("Beside a position, the words of a source")
class PositionWordsTest {
    private static final List<Source> SOURCES =
            VectorEvents.of("- signed 2012 sources=2").getFirst().evidence().stream()
                    .map(Evidence::source)
                    .toList();

    private static final Source DAILY = SOURCES.getFirst();
    private static final Source WEEKLY = SOURCES.getLast();

    @Test
    void stand_where_its_only_quotation_is_on_the_strand() {
        var events = events(quoted(DAILY, "one"), quoted(WEEKLY, "two"));
        var first = position("a", DAILY);

        assertThat(words(events, first, position("b", WEEKLY)).of(DAILY, first)).containsExactly(quoted(DAILY, "one"));
    }

    @Test
    void are_missing_where_the_source_is_quoted_twice_and_nobody_says_which_belongs() {
        var events = events(quoted(DAILY, "one"), quoted(DAILY, "two"));
        var first = position("a", DAILY);

        assertThat(words(events, first, position("b", WEEKLY)).of(DAILY, first)).isEmpty();
    }

    @Test
    void are_those_of_the_reports_that_the_editors_name_at_most_two() {
        var events = events(quoted(DAILY, "one"), quoted(DAILY, "two"), quoted(DAILY, "three"), quoted(DAILY, "four"));
        var first = naming(position("a", DAILY), "event-1", "event-2", "event-3");

        assertThat(words(events, first, position("b", WEEKLY)).of(DAILY, first))
                .containsExactly(quoted(DAILY, "two"), quoted(DAILY, "three"));
    }

    @Test
    void are_missing_where_the_source_holds_two_positions_and_its_report_could_belong_to_either() {
        var events = events(quoted(DAILY, "one"));
        var first = position("a", DAILY);

        assertThat(words(events, first, position("b", DAILY)).of(DAILY, first)).isEmpty();
    }

    @Test
    void are_never_those_of_a_report_on_the_strand_of_another_position() {
        var events = events(quoted(DAILY, "one"), quoted(WEEKLY, "two"));
        var first = naming(position("a", DAILY));
        var second = naming(position("b", WEEKLY), "event-0");

        assertThat(words(events, first, second).of(DAILY, first)).isEmpty();
    }

    @Test
    void stand_where_the_report_is_on_no_strand_and_the_source_holds_one_position_and_is_quoted_once() {
        var events = events(quoted(DAILY, "one"), quoted(WEEKLY, "two"));
        var first = naming(position("a", DAILY));

        assertThat(words(events, first, position("b", WEEKLY)).of(DAILY, first)).containsExactly(quoted(DAILY, "one"));
    }

    private static PositionWords words(List<Event> events, Position... positions) {
        return new PositionWords(
                new Disagreement(
                        "a-question",
                        Optional.empty(),
                        LocalizedText.of("Which?", "哪个？"),
                        List.of(),
                        List.of(positions),
                        Optional.empty()),
                events);
    }

    private static List<Event> events(Evidence... evidence) {
        return IntStream.range(0, evidence.length)
                .mapToObj(i -> VectorEvents.named("event-" + i, List.of(evidence[i])))
                .toList();
    }

    private static Evidence quoted(Source source, String words) {
        return new Evidence(source, EvidenceRole.REPORTS, Optional.of(new Quotation("en", words)), Optional.empty());
    }

    private static Position position(String label, Source... sources) {
        return new Position(
                LocalizedText.of("It is claimed: " + label, "据称：" + label),
                Optional.empty(),
                List.of(sources),
                Optional.empty(),
                Optional.empty());
    }

    private static Position naming(Position position, String... ids) {
        return new Position(
                position.claim(), position.brief(), position.sources(), position.value(), Optional.of(List.of(ids)));
    }
}

package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Position;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.property.Property;
import org.rolloutatlas.property.Values;

@DisplayName("The strands of a question")
class StrandsTest {
    private static final Source DAILY = SampleParts.source("daily", "2016-06-20", FirstEdition.sourceKind("newspaper"));
    private static final Source WEEKLY =
            SampleParts.source("weekly", "2020-10-03", FirstEdition.sourceKind("newspaper"));
    private static final Source BLOG =
            SampleParts.undated(SampleParts.source("blog", "2020", FirstEdition.sourceKind("blog")));

    private static final Event BY_DAILY = event("by-daily", "2014", DAILY);
    private static final Event BY_WEEKLY = event("by-weekly", "2012", WEEKLY);
    private static final Event BY_BOTH = event("by-both", "2015", DAILY, WEEKLY);

    @Test
    void are_one_for_each_position_in_the_order_of_the_record_with_letters() {
        var strands = strands(position("b", DAILY), position("a", WEEKLY), position("c", BLOG));

        assertThat(strands).extracting(Strand::letter).containsExactly("A", "B", "C");
        assertThat(strands)
                .extracting(strand -> strand.position().claim().in(Language.EN))
                .containsExactly("b", "a", "c");
    }

    @Test
    void are_the_thicker_the_more_independent_sources_hold_the_position() {
        var again = new Source(
                "again",
                "Title",
                DAILY.publisher(),
                Optional.empty(),
                DAILY.published(),
                "en",
                DAILY.kind(),
                List.of(),
                Optional.empty());

        assertThat(strands(position("one", DAILY), position("two", DAILY, WEEKLY), position("one", DAILY, again)))
                .extracting(Strand::width)
                .containsExactly(1.4 + 1.5, 1.4 + 2 * 1.5, 1.4 + 1.5);
    }

    @Test
    void have_the_reports_of_their_sources_in_the_order_of_time() {
        var earlier = event("earlier", "2001", DAILY);
        var undated = event("undated", "-", DAILY);

        assertThat(ids(question(position("a", DAILY), position("b", WEEKLY)), undated, BY_DAILY, BY_WEEKLY, earlier))
                .containsExactly(List.of("earlier", "by-daily", "undated"), List.of("by-weekly"));
    }

    @Test
    void draw_a_report_that_could_belong_to_two_of_them_on_none() {
        assertThat(ids(question(position("a", DAILY), position("b", WEEKLY)), BY_BOTH, BY_DAILY))
                .containsExactly(List.of("by-daily"), List.of());
        assertThat(ids(question(position("a", DAILY), position("b", DAILY, WEEKLY)), BY_DAILY))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void have_the_reports_that_the_editors_name_and_no_others_where_they_name_some() {
        var named = named(position("a", DAILY), "by-both");

        assertThat(ids(question(named, position("b", DAILY, WEEKLY)), BY_BOTH, BY_DAILY))
                .containsExactly(List.of("by-both"), List.of("by-daily"));
    }

    @Test
    void have_none_where_the_editors_name_an_empty_list() {
        assertThat(ids(question(named(position("a", DAILY)), position("b", WEEKLY)), BY_BOTH, BY_DAILY))
                .containsExactly(List.of(), List.of("by-both"));
    }

    @Test
    void do_not_take_what_only_gives_background_for_a_report_of_a_source() {
        var background = BY_WEEKLY.restingOn(List.of(
                new Evidence(WEEKLY, EvidenceRole.REPORTS, Optional.empty(), Optional.empty()),
                new Evidence(DAILY, EvidenceRole.BACKGROUND, Optional.empty(), Optional.empty())));

        assertThat(ids(question(position("a", DAILY), position("b", BLOG)), background))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void have_a_diamond_for_every_source_that_carries_a_date() {
        assertThat(strands(position("a", WEEKLY, DAILY, BLOG), position("b", BLOG)))
                .extracting(strand -> strand.reports().size())
                .containsExactly(2, 0);
    }

    @Test
    void have_no_axis_where_nothing_is_dated() {
        var question = question(position("a", BLOG), position("b", BLOG));

        assertThat(Strands.of(question, List.of(), Language.EN).axis()).isEmpty();
    }

    @Test
    void mark_the_date_that_a_position_gives() {
        var when = new PositionValue.Day(Edtf.parse("2018-08"), Optional.empty());
        var strands = Strands.of(question(valued(when), position("b", DAILY)), List.of(), Language.EN);

        assertThat(strands.strands().getFirst().day()).isPresent();
        assertThat(strands.isScaled()).isFalse();
        assertThat(strands.isValued()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            USD 260..260, USD 50..50                     | 1.00-1.00 0.19-0.19
            things 1200.., things 8000..8000             | 0.15-0.15+ 1.00-1.00
            things ..500, things 250..1000               | 0.00-0.50 0.25-1.00
            USD 5..5, PGK 500..500, USD 10..10           | 0.50-0.50 - 1.00-1.00
            USD 5..5, PGK 500..500                       | - -
            PGK 500..500, USD 5..5, USD 6..6, PGK 250..  | 1.00-1.00 - - 0.50-0.50+
            percent 36..36, percent 90..90               | 0.36-0.36 0.90-0.90
            things 0..0, things 0..0                     | - -
            """)
    void draw_numbers_of_the_unit_that_most_have_to_one_scale(String values, String expected) {
        var positions = new ArrayList<Position>();
        for (var value : values.split(", ", -1)) {
            positions.add(valued(quantity(value)));
        }
        assertThat(strands(positions.toArray(Position[]::new)))
                .extracting(strand -> strand.bar().map(StrandsTest::drawn).orElse("-"))
                .containsExactly(expected.split(" ", -1));
    }

    @Test
    void lie_within_their_axis_whatever_the_events() {
        Property.forAll(values -> {
            var strands = anything(values);
            for (var strand : strands.strands()) {
                var axis = strands.axis().orElseThrow();
                strand.marks().forEach(mark -> {
                    assertThat(mark.span().first()).isGreaterThanOrEqualTo(axis.first());
                    assertThat(mark.span().last()).isLessThanOrEqualTo(axis.last());
                });
                strand.reports().forEach(day -> assertThat(day).isBetween(axis.first(), axis.last()));
                assertThat(strand.events())
                        .containsAll(
                                strand.marks().stream().map(StrandMark::event).toList());
            }
            // no report stands twice
            assertThat(strands.strands().stream().flatMap(strand -> strand.events().stream()))
                    .doesNotHaveDuplicates();
        });
    }

    private static Strands anything(Values values) {
        var dates = List.of("2012", "2014-05", "2016-06-20", "../2015", "2013/..", "-", "2011~", "199X");
        var sources = List.of(DAILY, WEEKLY, BLOG);
        var events = new ArrayList<Event>();
        for (int i = 0; i < values.between(0, 9); i++) {
            events.add(event("event-" + i, values.of(dates), values.of(sources)));
        }
        var positions = new ArrayList<Position>();
        positions.add(position("first", DAILY));
        for (int i = 0; i < values.between(1, 8); i++) {
            positions.add(position("position " + i, values.of(sources)));
        }
        return Strands.of(question(positions.toArray(Position[]::new)), events, Language.EN);
    }

    private static String drawn(StrandBar bar) {
        return String.format(Locale.ROOT, "%.2f-%.2f%s", bar.sure(), bar.most(), bar.open() ? "+" : "");
    }

    private static PositionValue quantity(String text) {
        var words = text.split(" ", -1);
        var ends = words[1].split("\\.\\.", -1);
        return new PositionValue.Quantity(number(ends[0]), number(ends[1]), words[0], Optional.empty());
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static List<List<String>> ids(Disagreement question, Event... events) {
        return Strands.of(question, List.of(events), Language.EN).strands().stream()
                .map(strand -> strand.events().stream().map(Event::id).toList())
                .toList();
    }

    private static List<Strand> strands(Position... positions) {
        return Strands.of(question(positions), List.of(), Language.EN).strands();
    }

    private static Disagreement question(Position... positions) {
        return new Disagreement(
                "a-question", LocalizedText.of("Who?", "谁？"), List.of(), List.of(positions), Optional.empty());
    }

    private static Position position(String claim, Source... sources) {
        return new Position(LocalizedText.of(claim, claim), List.of(sources));
    }

    private static Position named(Position position, String... events) {
        return new Position(
                position.claim(), Optional.empty(), position.sources(), Optional.empty(), Optional.of(List.of(events)));
    }

    private static Position valued(PositionValue value) {
        return new Position(
                LocalizedText.of("it is " + value, "是" + value),
                Optional.empty(),
                List.of(DAILY),
                Optional.of(value),
                Optional.empty());
    }

    private static Event event(String id, String date, Source... sources) {
        var evidence = new ArrayList<Evidence>();
        for (var source : sources) {
            evidence.add(new Evidence(source, EvidenceRole.REPORTS, Optional.empty(), Optional.empty()));
        }
        var any = VectorEvents.of("a signed " + date).getFirst();
        return new Event(
                id,
                any.project(),
                any.countries(),
                any.date(),
                false,
                any.stage(),
                any.system(),
                any.place(),
                any.title(),
                any.claim(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                List.of(),
                List.of(),
                any.review());
    }
}

package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.selection.Selection;

/**
 * Bytes on the wire as a browser gets them: brotli, everything in one response. On generated datasets: the editors' file may
 * grow without asking this test, and {@code ./atlas report} prints what it weighs.
 */
@DisplayName("On the wire")
class ByteBudgetTest {
    private static final int KB = 1000;

    /** The page of an event holds its small map in three shapes: with the land of all of them it weighs up to 25 kB, and 20 where land was cut. */
    @ParameterizedTest(name = "{0} events: the front page at most {1} kB, the embed of all {2}, an event {3}")
    @CsvSource({
        "20, 63, 61, 26",
        "150, 70, 69, 26",
        "151, 60, 55, 26",
        "276, 60, 55, 26",
        "1000, 68, 65, 26",
        "10000, 112, 109, 26"
    })
    void a_page_of_generated_events_keeps_to_its_budget(int events, int front, int embed, int one) {
        var edition = TestEditions.generated(events);
        var event = edition.dataset().events().get(events / 2);

        for (var language : edition.languages()) {
            assertThat(PageWeights.bytes(edition, Address.of(new Route.Atlas()).in(language)))
                    .as("front page, " + language.tag())
                    .isBetween(20 * KB, front * KB);
        }
        assertThat(PageWeights.bytes(edition, Address.of(new Route.Embed(new Scope.Whole()))))
                .as("embed of the atlas")
                .isBetween(20 * KB, embed * KB);
        assertThat(PageWeights.bytes(edition, Address.of(new Route.OfEvent(event.id()))))
                .as("page of " + event.id())
                .isBetween(10 * KB, one * KB);
        assertThat(PageWeights.bytes(edition, Address.of(new Route.Embed(new Scope.OfEvent(event.id())))))
                .as("embed of " + event.id())
                .isBetween(3 * KB, 25 * KB);
    }

    @Test
    void the_page_of_a_country_of_some_thirty_reports_keeps_to_60_kb() {
        var edition = TestEditions.generated(1_000);
        var country = edition.countries().stream()
                .filter(code -> reports(edition, code) >= 25 && reports(edition, code) <= 40)
                .findFirst()
                .orElseThrow();

        for (var language : edition.languages()) {
            assertThat(PageWeights.bytes(
                            edition, Address.of(new Route.OfCountry(country)).in(language)))
                    .as(country + ", " + language.tag())
                    .isBetween(20 * KB, 60 * KB);
        }
    }

    private static long reports(Edition edition, String country) {
        return edition.events().stream()
                .filter(event -> event.countries().contains(country))
                .count();
    }

    @Test
    void a_story_of_forty_events_keeps_to_its_budget_with_every_still() {
        var edition = TestEditions.generated(150);
        var story = edition.dataset().stories().getFirst();

        assertThat(story.chapters()).hasSize(8);
        assertThat(Subject.of(edition, new Scope.OfStory(story.id()), Selection.ALL, Language.EN)
                        .orElseThrow()
                        .events())
                .hasSizeBetween(35, 60);
        for (var language : edition.languages()) {
            assertThat(PageWeights.bytes(
                            edition, Address.of(new Route.OfStory(story.id())).in(language)))
                    .as("page of the story, " + language.tag())
                    .isBetween(30 * KB, 75 * KB);
            assertThat(PageWeights.bytes(
                            edition,
                            Address.of(new Route.Embed(new Scope.OfStory(story.id())))
                                    .in(language)))
                    .as("embed of the story, " + language.tag())
                    .isBetween(15 * KB, 45 * KB);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/known-then",
                "/embed/known-then?then=2016-12-31",
                "/zh-Hans/embed/known-then?then=2021-06-30"
            })
    void the_frame_of_a_look_back_is_sent_in_45_kb_on_any_day(String asked) {
        var edition = TestEditions.generated(700);
        var address = PagesTest.address(asked);
        var body = Renditions.of(edition, address).body();

        assertThat(Encoded.of(body, Effort.of(address, "text/html")).brotli().length())
                .isBetween(20 * KB, 45 * KB);
    }

    @Test
    void one_event_more_costs_a_front_page_of_closed_rows_at_most_25_bytes() {
        int fewer = PageWeights.bytes(TestEditions.generated(1_000), Address.of(new Route.Atlas()));
        int more = PageWeights.bytes(TestEditions.generated(10_000), Address.of(new Route.Atlas()));

        assertThat((more - fewer) / 9_000).isBetween(1, 25);
    }

    @Test
    void the_weights_of_an_edition_are_told_heaviest_first() {
        var weights = PageWeights.of(TestEditions.SMALL);

        assertThat(weights).extracting(weight -> weight.address().text()).contains("/", "/zh-Hans/", "/embed/atlas");
        assertThat(weights).extracting(PageWeights.Weight::bytes).isSortedAccordingTo((a, b) -> b - a);
    }
}

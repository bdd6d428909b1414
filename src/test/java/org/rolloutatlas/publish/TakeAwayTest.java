package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.property.Property;
import org.rolloutatlas.scene.StageChange;
import org.rolloutatlas.scene.StandingStage;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

@DisplayName("Without a source")
class TakeAwayTest {
    private static final Edition SMALL = TestEditions.SMALL;
    private static final Pattern CHANGE = Pattern.compile("<li><a href=\"[^\"]*/countries/(..)[^\"]*\">");

    @Test
    void the_front_page_offers_what_would_change_the_map() {
        var html = html("/");

        assertThat(html).contains("<summary>Take away a source</summary>");
        assertThat(html)
                .contains("<a href=\"/?without=single\">reports that rest on one source</a> ("
                        + changes(SMALL, new Removal.Single()).size() + ")");
        assertThat(html("/?country=LA&lang=en")).contains("/?country=LA&amp;without=single");
    }

    @Test
    void a_page_says_what_fell_which_countries_change_and_how_to_have_all_again() {
        var html = html("/?without=single");
        var left = SMALL.events().stream()
                .filter(event -> event.independentSources() > 1)
                .toList();

        assertThat(html)
                .contains(
                        "reported, without reports that rest on one source</h1>",
                        "Of " + SMALL.events().size() + " reports, "
                                + (SMALL.events().size() - left.size()) + " fall;",
                        "<a href=\"/\">Show all evidence</a>",
                        left.size() + " reports about");
        assertThat(CHANGE.matcher(html).results().map(match -> match.group(1)))
                .containsExactlyElementsOf(changes(SMALL, new Removal.Single()).stream()
                        .map(StageChange::country)
                        .toList());
        assertThat(html)
                .contains("A dashed outline on the map")
                .contains("class=\"before ")
                .doesNotContainPattern("class=\"land [a-z-]+ once");
    }

    @Test
    void a_country_says_it_of_its_own_reports_and_a_part_keeps_what_is_taken() {
        assertThat(html("/countries/LA?without=single"))
                .contains(
                        "<b>Without reports that rest on one source:</b>",
                        "Of 4 reports, 3 fall; the stage that stands changes in 1 country or territory.")
                .contains("<a href=\"/countries/LA\">Show all evidence</a>");
        assertThat(html("/?country=LA,MM&without=single")).contains("Shown are", "/?country=LA,MM\">Show all evidence");
        assertThat(html("/reports?without=single"))
                .contains("<b>Without reports that rest on one source:</b>")
                .doesNotContain("A dashed outline on the map");
        assertThat(html("/zh-Hans/?without=kind:newspaper")).contains("<b>去掉新闻媒体：</b>", "（不含新闻媒体）</h1>");
    }

    @Test
    void a_frame_says_in_its_title_what_is_taken_away_and_holds_what_is_left() {
        assertThat(html("/embed/atlas?without=single"))
                .contains(", without reports that rest on one source</h")
                .doesNotContainPattern("class=\"land [a-z-]+ once");
    }

    @Test
    void nothing_is_left_where_all_is_taken_away() {
        var everything = FirstEdition.WORDS.sourceKinds().stream()
                .map(kind -> "kind:" + kind.code())
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();

        assertThat(SMALL.select(SelectionQuery.parse("without=" + everything).selection()))
                .isEmpty();
        assertThat(html("/?without=" + everything)).contains("No report in the dataset answers to this selection.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/la-2009-hongda-win", "/sources/the-epoch-times-2020-10-03"})
    void pages_of_reports_and_sources_lead_to_the_atlas_without_an_outlet(String address) {
        assertThat(html(address))
                .containsPattern(
                        "<a href=\"/\\?without=outlet:the-epoch-times\">The atlas without The Epoch Times</a>");
    }

    static List<Edition> editions() {
        return List.of(SMALL, TestEditions.OURS, TestEditions.generated(1_000));
    }

    /** A map has said before, by its hatching, where it falls without reports of one source. Only where a halt goes can it rise. */
    @ParameterizedTest
    @MethodSource("editions")
    void a_country_that_falls_without_reports_of_one_source_was_hatched(Edition edition) {
        var left = edition.select(Selection.ALL.without(List.of(new Removal.Single())));
        int falls = 0;
        for (var change : changes(edition, new Removal.Single())) {
            var before = StandingStage.of(of(change.country(), edition.events()));
            boolean rises = change.after().isPresent()
                    && StandingStage.of(of(change.country(), left)).reach() > before.reach();
            if (!rises) {
                falls++;
                assertThat(before.once()).as(change.country()).isTrue();
            }
        }
        assertThat(falls).isPositive();
    }

    private static List<Event> of(String country, List<Event> events) {
        return events.stream()
                .filter(event -> event.countries().contains(country))
                .toList();
    }

    @Test
    void order_does_not_matter_and_nothing_taken_changes_nothing() {
        var edition = TestEditions.generated(1_000);
        var kinds = new ArrayList<Removal>(FirstEdition.WORDS.sourceKinds().stream()
                .map(kind -> new Removal.Kind(kind.code()))
                .toList());
        kinds.add(new Removal.Single());
        assertThat(changes(edition)).isEmpty();
        Property.forAll(20, values -> {
            var taken = new ArrayList<>(kinds.subList(0, values.between(0, kinds.size())));
            var before = edition.select(Selection.ALL.without(taken));
            Collections.shuffle(taken, values.random());
            assertThat(edition.select(Selection.ALL.without(taken))).isEqualTo(before);
            assertThat(edition.events())
                    .extracting(Event::id)
                    .containsAll(before.stream().map(Event::id).toList());
        });
    }

    private static List<StageChange> changes(Edition edition, Removal... taken) {
        return StageChange.between(edition.events(), edition.select(Selection.ALL.without(List.of(taken))));
    }

    private static String html(String address) {
        return PagesTest.html(address);
    }
}

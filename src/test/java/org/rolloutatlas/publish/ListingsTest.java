package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.RowOrder;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.selection.Selection;

@DisplayName("The pages that list")
class ListingsTest {
    private static final Edition EDITION = TestEditions.SMALL;

    @ParameterizedTest
    @EnumSource
    void are_headed_by_their_words_and_linked_from_the_front_page(Listing listing) {
        for (var language : EDITION.languages()) {
            var title = new Words(language).text("list." + listing.code());
            var address = Address.of(new Route.All(listing)).in(language);

            assertThat(html(address)).contains("<h1>" + title + "</h1>");
            assertThat(html(Address.of(new Route.Atlas()).in(language))).contains("href=\"" + address.text() + "\"");
        }
    }

    @Test
    void lead_to_every_report_in_two_steps() {
        var countries = html(Address.of(new Route.All(Listing.COUNTRIES)));
        for (var event : EDITION.events()) {
            for (var country : event.countries()) {
                assertThat(countries).contains("href=\"/countries/" + country + "\"");
                assertThat(html(Address.of(new Route.OfCountry(country)))).contains("/events/" + event.id());
            }
        }
        assertThat(html(Address.of(new Route.All(Listing.REPORTS)))).contains(paths(EDITION.events()));
    }

    @Test
    void of_countries_are_ribbons_in_the_order_of_the_address() {
        var byCode = new Address(
                new Route.All(Listing.COUNTRIES), Selection.ALL, Language.EN, Theme.AUTO, 1, RowOrder.DISPUTED);
        var html = html(byCode);

        assertThat(html).contains("class=\"ribbon\"").contains("<a href=\"/countries\">first report</a>");
        assertThat(html).contains("<a href=\"/countries?sort=disputed\" aria-current=\"true\">most disputed</a>");
        assertThat(numbers("(\\d+|–)</td></tr>", html)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers("(\\d+|–)</td></tr>", html(byCode.sorted(RowOrder.FIRST))))
                .isNotEqualTo(numbers("(\\d+|–)</td></tr>", html));
        for (var order : RowOrder.values()) {
            assertThat(count("<th scope=\"row\"><a href=\"/countries/", html(byCode.sorted(order))))
                    .isEqualTo(count("<th scope=\"row\"><a href=\"/countries/", html));
        }
    }

    private static List<Integer> numbers(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1).equals("–") ? 0 : Integer.parseInt(found.group(1)))
                .toList();
    }

    @Test
    void hold_every_story_question_and_source() {
        EDITION.dataset()
                .stories()
                .forEach(story -> assertThat(html(Address.of(new Route.All(Listing.STORIES))))
                        .contains("href=\"/stories/" + story.id() + "\""));
        EDITION.dataset()
                .sources()
                .forEach(source -> assertThat(html(Address.of(new Route.All(Listing.SOURCES))))
                        .contains("href=\"/sources/" + source.id() + "\""));
        Question.all(EDITION)
                .forEach(question -> assertThat(html(Address.of(new Route.All(Listing.DISAGREEMENTS))))
                        .contains("id=\"" + question.disagreement().id() + "\""));
    }

    @Test
    void of_questions_without_kinds_have_no_groups() {
        assertThat(html(Address.of(new Route.All(Listing.DISAGREEMENTS))))
                .doesNotContain("class=\"chips\"", "class=\"kind\"")
                .contains("class=\"forks\"");
    }

    @Test
    void of_our_questions_have_a_group_for_every_kind_with_its_number_and_begin_with_a_few() {
        var edition = TestEditions.OURS;
        var html = new String(
                Renditions.of(edition, Address.of(new Route.All(Listing.DISAGREEMENTS)))
                        .body()
                        .toArray(),
                StandardCharsets.UTF_8);

        for (var kind : QuestionKind.values()) {
            long held = edition.dataset().disagreements().stream()
                    .filter(question -> question.kind().equals(Optional.of(kind)))
                    .count();
            assertThat(html)
                    .contains(
                            "href=\"#" + kind.code() + "\"",
                            "id=\"" + kind.code() + "\"",
                            "<small>" + held + "</small>");
        }
        assertThat(html).contains("<summary>Show ").doesNotContain("Other questions");
    }

    @Test
    void newest_reports_are_no_feed_of_one_site() {
        var newest = FrontPageLists.newest(EDITION.events());

        assertThat(newest).hasSize(6);
        assertThat(newest)
                .extracting(event -> event.reported().orElseThrow().source().publisher())
                .doesNotHaveDuplicates();
        assertThat(newest).extracting(Event::countries).doesNotHaveDuplicates();
    }

    /** A plan must not look like what has happened. */
    @Test
    void signs_of_stages_tell_what_is_planned_and_what_was_reported_once() {
        var rows = html(Address.of(new Route.All(Listing.REPORTS)));
        for (var event : EDITION.events()) {
            var row = rows.substring(rows.indexOf("id=\"e-" + event.id() + "\""));
            var weight = event.planned() ? " planned" : event.independentSources() <= 1 ? " once" : "";

            assertThat(row.substring(row.indexOf("class=\"k ")))
                    .startsWith("class=\"k k-" + event.stage().stageClass().code() + weight + "\"");
        }
        assertThat(rows).contains(" planned\"", " once\"");
    }

    @Test
    void a_selection_of_reports_says_that_it_is_a_part() {
        var part = html(Address.selecting(new Route.All(Listing.REPORTS), "country=LA"));

        assertThat(count("<tr id=\"e-", part)).isEqualTo(4);
        assertThat(part).contains("Shown are 4 of 20 reports.").contains("href=\"/?country=LA\"");
    }

    @Test
    void on_a_host_of_files_lead_on_by_countries_because_it_answers_no_query() {
        var live = TestEditions.generated(1000);
        var files = new Edition(
                live.dataset(), live.file(), live.world(), "test", new Site("https://atlas.example", false));
        var html = new String(
                Renditions.of(files, Address.of(new Route.All(Listing.REPORTS)))
                        .body()
                        .toArray(),
                StandardCharsets.UTF_8);

        assertThat(html).doesNotContain("page=2").contains("All reports of a country are on its own page");
    }

    private static String[] paths(List<Event> events) {
        return events.stream()
                .map(event -> "href=\"/events/" + event.id() + "\"")
                .toArray(String[]::new);
    }

    private static String html(Address address) {
        return new String(Renditions.of(EDITION, address).body().toArray(), StandardCharsets.UTF_8);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}

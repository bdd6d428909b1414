package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.scene.KnownThen;

@DisplayName("The page of what was known then")
class KnownThenPageTest {
    private static final Edition EDITION = TestEditions.generated(1000);
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

    @Test
    void counts_what_was_reported_what_is_said_now_and_what_no_date_places() {
        var then = KnownThen.of(EDITION.events(), DAY);
        var html = html("/known-then?then=2016-12-31");

        assertThat(html)
                .contains("<h1 id=\"known-title\">What was reported by 31 December 2016, and what is now said")
                .contains("<div class=\"reported\"><dt>Reports that were out</dt><dd><b>"
                        + then.reported().size() + "</b>")
                .contains("first reported later</dt><dd><b>" + then.ghosts().size() + "</b>")
                .contains("carries a date</dt><dd><b>" + then.undated().size() + "</b>");
        assertThat(html.split("<li class=\"lane\"", -1)).hasSize(then.changed().size() + 1);
        assertThat(then.changed()).isNotEmpty();
    }

    @Test
    void begins_with_the_day_that_tells_most_and_offers_it_among_others() {
        var back = LookBack.of(EDITION, PagesTest.address("/known-then"), Optional.empty());

        assertThat(html("/known-then"))
                .contains("aria-current=\"date\">" + "31 December "
                        + back.days().telling().getYear());
        assertThat(back.then().day()).isEqualTo(back.days().telling());
    }

    @Test
    void of_a_day_that_has_not_come_is_the_one_of_now() {
        var now = LookBack.of(
                        EDITION,
                        PagesTest.address("/known-then"),
                        PagesTest.address("/known-then?then=2199-01-01").route() instanceof Route.KnownThen route
                                ? route.then()
                                : Optional.empty())
                .then();

        assertThat(now.day()).isEqualTo(EDITION.dataset().imprint().version());
    }

    @Test
    void keeps_a_selection_and_says_what_is_taken_away() {
        assertThat(html("/known-then?without=single&then=2016"))
                .contains("without reports that rest on one source</h1>")
                .contains("href=\"/known-then?without=single&amp;then=");
        assertThat(html("/known-then?country=QQ")).contains("No report in the dataset", "href=\"/known-then\"");
    }

    @Test
    void has_a_frame_a_picture_and_a_place_among_the_pages() {
        assertThat(html("/known-then?then=2016"))
                .contains("/embed/known-then?then=2016-12-31", "/image/known-then.png?then=2016-12-31");
        assertThat(html("/zh-Hans/embed/known-then?then=2016")).contains("截至2016年12月31日已有的报道");
        assertThat(PublicAddresses.scopes(EDITION)).contains(new Scope.KnownThen(Optional.empty()));
        var then = KnownThen.of(EDITION.events(), DAY);
        assertThat(html("/image/known-then.svg?then=2016&width=700"))
                .contains("31 December 2016")
                .contains(then.reported().size() + " reports out by then; "
                        + then.ghosts().size() + " came later");
    }

    private static String html(String text) {
        return new String(Renditions.of(EDITION, PagesTest.address(text)).body().toArray(), StandardCharsets.UTF_8);
    }
}

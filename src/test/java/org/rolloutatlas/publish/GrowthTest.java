package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.render.record.TablePages;

@DisplayName("With 10,000 events, the front page")
class GrowthTest {
    private static final int KB = 1000;

    private static final Edition EDITION = TestEditions.generated(10_000);

    @Test
    void weighs_200_k_b_at_most_in_the_encoding_in_which_it_is_served() {
        var body = Renditions.of(EDITION, Address.of(new Route.Atlas())).body();

        assertThat(Encoded.of(body, Effort.FOR_MANY).brotli().length()).isBetween(50 * KB, 200 * KB);
    }

    @Test
    void has_less_than_one_element_for_two_events() {
        var html = html(Address.of(new Route.Atlas()));

        assertThat(count("<[a-z]", html)).isLessThan(10_000 / 2 + 1000);
    }

    @Test
    void leads_through_all_reports_page_by_page() {
        int pages = 10_000 / TablePages.ROWS;
        var reports = Address.of(new Route.All(Listing.REPORTS));
        var first = html(reports);
        var last = html(reports.page(pages));

        assertThat(count("<tr id=\"e-", first)).isEqualTo(TablePages.ROWS);
        assertThat(first)
                .contains("href=\"/reports?page=2\"")
                .contains("Reports 1 to " + TablePages.ROWS + " of 10,000");
        assertThat(count("<tr id=\"e-", last)).isEqualTo(TablePages.ROWS);
        assertThat(last)
                .doesNotContain("page=" + (pages + 1))
                .contains("href=\"/reports?page=" + (pages - 1) + "\"")
                .doesNotContain("data-events");
        assertThat(Renditions.of(EDITION, reports.page(pages + 1)).status()).isEqualTo(404);
    }

    private static String html(Address address) {
        return new String(Renditions.of(EDITION, address).body().toArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}

package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address of a view of the explorer")
@OnRunningAtlas
class AddressesTest {
    /** What a reader sees of a view. */
    private record Seen(String heading, List<String> said, List<String> figure, List<String> results) {
        static Seen of(Page page) {
            page.locator("h1").first().waitFor();
            if (page.locator("atlas-scene").count() > 0) {
                assertThat(page.locator("atlas-scene figure.alive")).isVisible();
            }
            if (page.locator("vaadin-virtual-list").isVisible()) {
                assertThat(page.locator(".card h3").first()).hasText(Pattern.compile("\\S"));
            }
            return new Seen(
                    page.locator("h1").first().textContent(),
                    page.locator("main [role=status]:not(figure *)").allTextContents(),
                    page.locator("atlas-scene .mark:not(.gone):not(.off)").all().stream()
                            .map(mark -> mark.getAttribute("data-id"))
                            .toList(),
                    page.locator("main :is(.card h3, .reports-list a, .sides h2, .chip, iframe)").all().stream()
                            .map(part -> part.textContent() + part.getAttribute("src"))
                            // the list draws its rows in any order, and some before they are there
                            .filter(text -> !text.startsWith("null"))
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore/?from=2009&to=2020&q=Hongda&theme=dark",
                "/explore/?country=LA,PG&stage=signed&form=table&columns=country,date&sort=-date",
                "/explore/?event=bw-2020-03-win&group=country&lang=zh-Hans",
                "/explore/country/LA?to=2014",
                "/explore/project/bw-hongda-ict?clock=reported",
                "/explore/actor/huawei?from=2012",
                "/explore/disagreement/pg-builder",
                "/explore/compare?to=2015&a=LA&b=PG",
                "/explore/embed?country=BW&scope=countries/BW&width=640",
                "/explore/stories",
                "/explore/desk?lang=zh-Hans"
            })
    void shows_the_same_in_a_fresh_browser(String address, Reader reader) {
        var first = reader.opens(address, 1280);
        var seen = Seen.of(first);
        var shown = first.url().replaceFirst("https?://[^/]+", "");

        assertThat(shown).as("canonical").isEqualTo(address);
        assertThat(Seen.of(reader.opens(shown, 1280))).isEqualTo(seen);
    }

    @Test
    void has_its_parameters_in_one_order_whatever_the_order_in_which_they_were_asked_for(Reader reader) {
        var page = reader.opens("/explore/?to=2020&country=MM,LA&from=2010", 1280);

        assertThat(page).hasURL(Pattern.compile("/explore/\\?country=LA,MM&from=2010&to=2020$"));
    }

    @Test
    void brings_the_view_back_when_the_session_is_lost(Reader reader) {
        var page = reader.opens("/explore/?country=BW", 1280);
        var seen = Seen.of(page);
        // a restarted server knows no session of before
        page.context()
                .addCookies(List.of(new Cookie("JSESSIONID", "gone")
                        .setDomain(URI.create(page.url()).getHost())
                        .setPath("/explore")));

        page.locator("details[data-facet=evidence] summary").click();
        page.locator("details[data-facet=evidence] input[type=checkbox]")
                .first()
                .click();

        // the browser loads the page again, and the address restores the view
        assertThat(page.locator("details[data-facet=evidence][open]")).hasCount(0);
        assertThat(page.locator("atlas-scene figure.alive")).isVisible();
        assertThat(page.locator("#first")).hasCount(0);
        assertThat(Seen.of(page)).isEqualTo(seen);
        reader.expectsComplaints();
    }

    @Test
    void follows_the_window_that_is_dragged_in_the_figure(Reader reader) {
        var page = reader.opens("/explore/", 1280);
        assertThat(page.locator("figure.alive")).isVisible();
        var all = page.locator("main > .top [role=status]").textContent();

        Figures.dragWindow(page, 0.5, 0.9);

        assertThat(page).hasURL(Pattern.compile("from=20\\d\\d.*&to=20"));
        assertThat(page.locator("main > .top [role=status]")).not().hasText(all);
        assertThat(page.locator(".chip")).hasCount(1);
    }

    @Test
    void keeps_the_place_on_the_map_when_a_filter_changes_the_figure(Reader reader) {
        var page = reader.opens("/explore/", 1280);
        page.locator("figure .zoom .in").click();
        page.locator("figure .zoom .in").click();
        var before = place(page);

        page.locator("details[data-facet=evidence] summary").click();
        page.locator("details[data-facet=evidence] input[value]").first().click();
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page.locator("atlas-scene:not([aria-busy]) figure.alive")).isVisible();
        Figures.settle(page);

        assertThat(place(page)).isEqualTo(before);
    }

    @Test
    void shows_a_country_at_its_own_scale_when_a_filter_asks_for_it(Reader reader) {
        var page = reader.opens("/explore/", 1280);
        assertThat(page.locator("figure.alive")).isVisible();
        assertThat(page.locator(".base[data-world]")).hasCount(0);

        page.locator("details[data-facet=country][open] input[value=LA]").click();

        assertThat(page.locator(".chip")).hasText("Country: Laos");
        assertThat(page.locator("atlas-scene:not([aria-busy]) .lane b").first()).hasText("Laos");
        assertThat(page.locator(".base[data-world]")).hasCount(1);
    }

    /** What part of the world is seen, in thousandths of it. */
    private static List<Object> place(Page page) {
        return List.of(page.evaluate("""
                () => {
                  const map = document.querySelector('.map').getBoundingClientRect();
                  const world = document.querySelector('.map .world').getBoundingClientRect();
                  return [(map.left - world.left) / world.width, (map.top - world.top) / world.width, map.width / world.width]
                    .map(share => Math.round(share * 200)).join(' ');
                }
                """));
    }
}

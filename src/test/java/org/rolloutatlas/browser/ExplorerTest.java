package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, the explorer")
@OnRunningAtlas
class ExplorerTest {
    private static final Pattern FIGURE = Pattern.compile("/explorer-figure\\?");

    @Test
    void finds_what_was_known_about_myanmar_by_the_end_of_2020(Reader reader) {
        var page = reader.opens("/explore", 1280);
        tick(page, "Country", "Myanmar");
        page.locator("atlas-scene .clocks button[data-clock=reported]").click();
        assertThat(page.locator(".window > p").first()).hasText("First reported");
        var to = page.locator(".filters").getByLabel("To", new Locator.GetByLabelOptions().setExact(true));
        to.fill("2020");
        to.press("Enter");

        assertThat(page).hasURL(Pattern.compile("\\?country=MM&to=2020&clock=reported$"));
        assertThat(page.locator(".card").first()).containsText("Myanmar");
    }

    @Test
    void shows_in_a_fresh_browser_what_the_address_says(Reader reader) {
        var address = "/explore?country=BW&event=bw-2020-03-win&form=table&lang=en";
        var first = reader.opens(address, 1280);
        assertThat(first.locator("vaadin-grid tr[aria-selected=true]")).hasCount(1);
        var second = reader.opens(first.url().replaceFirst("https?://[^/]+", ""), 1280);

        assertThat(second.locator("vaadin-grid tr[aria-selected=true]")).hasCount(1);
        assertThat(second.locator("atlas-record blockquote").first()).isVisible();
        assertThat(second.locator("a.mark[href='#e-bw-2020-03-win']").first()).hasAttribute("aria-current", "true");
    }

    @Test
    void goes_back_to_the_selection_before(Reader reader) {
        var page = reader.opens("/explore", 1280);
        tick(page, "Country", "Botswana");
        assertThat(page.locator(".chip")).hasText("Country: Botswana");
        assertThat(page).hasURL(Pattern.compile("country=BW"));
        assertThat(page.locator("atlas-scene:not([aria-busy]) figure")).isVisible();

        page.goBack();

        assertThat(page).hasURL(Pattern.compile("/explore/$"));
        assertThat(page.locator(".chip")).hasCount(0);
    }

    /** The router of the page lets such a step through without asking the server. */
    @Test
    void goes_back_in_the_very_moment_in_which_the_address_changes(Reader reader) {
        var page = reader.opens("/explore", 1280);
        assertThat(page.locator("atlas-scene:not([aria-busy]) figure.alive")).isVisible();
        page.evaluate("""
                () => {
                  const push = history.pushState;
                  history.pushState = function (...step) {
                    push.apply(history, step);
                    history.pushState = push;
                    history.back();
                    const until = performance.now() + 300;
                    while (performance.now() < until);
                  };
                }""");

        tick(page, "Country", "Botswana");

        page.waitForFunction("history.pushState.name === 'pushState'");
        assertThat(page).hasURL(Pattern.compile("/explore/?$"));
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(page.locator("details[data-facet=country] input[value=BW]"))
                .not()
                .isChecked();
    }

    /** It would ask for itself again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/explore/?nothing=1", "/explore/nothing?nothing=1", "/explore/project/%62w-hongda-ict?nothing=1"
            })
    void stays_at_an_address_that_holds_more_than_it_understands(String address, Reader reader) {
        var page = reader.opens(address, 1280);
        assertThat(page.locator("h1").first()).isVisible();
        page.evaluate("document.documentElement.dataset.kept = ''");

        // a rest after an arrival, and one more
        page.evaluate("""
                () => new Promise(done => {
                  dispatchEvent(new CustomEvent('vaadin-navigated'));
                  setTimeout(done, 500);
                })""");

        assertThat(page.locator("html[data-kept]")).hasCount(1);
        reader.expectsComplaints();
    }

    /** Also where no figure has come yet: the page of a table brings none. */
    @ParameterizedTest(name = "with a figure before it: {0}")
    @ValueSource(booleans = {true, false})
    void goes_back_before_the_figure_has_come(boolean before, Reader reader) {
        var page = reader.opens("/explore" + (before ? "" : "/?form=table"), 1280);
        assertThat(page.locator("atlas-scene:not([aria-busy]) figure.alive")).isVisible();
        var held = new ArrayList<Route>();
        page.route(FIGURE, held::add);
        if (!before) {
            page.reload();
        }
        int asked = before ? 1 : 2;
        tick(page, "Country", "Botswana");
        assertThat(page.locator(".chip")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("country=BW"));

        page.waitForCondition(() -> held.size() == asked);
        Figures.settle(page);

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/explore/(\\?form=table)?$"));
        page.waitForCondition(() -> held.size() > asked);
        page.unroute(FIGURE);
        held.forEach(Route::resume);

        var scene = page.locator("atlas-scene:not([aria-busy])");
        assertThat(scene.locator("figure.alive .summary")).containsText("20 reports about");
        assertThat(page.locator(".chip")).hasCount(0);
        // what the figure would have told by now would be asked with it
        page.locator("details[data-facet=country] input[value=LA]").check();
        assertThat(page.locator(".chip")).hasText("Country: Laos");
        assertThat(page).hasURL(Pattern.compile("/explore/\\?country=LA(&form=table)?$"));
        assertThat(scene.locator(".lane b").first()).hasText("Laos");
        reader.expectsComplaints();
    }

    @Test
    void can_be_filtered_and_read_with_the_keyboard_alone(Reader reader) {
        var page = reader.opens("/explore", 1280);
        var country = page.locator("details[data-facet=country]");
        country.locator("input[type=search]").focus();
        page.keyboard().type("Bots");
        page.keyboard().press("Tab");
        assertThat(country.locator("input[value=BW]")).isFocused();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("country=BW"));
        var title = page.locator(".card button").first();
        assertThat(title).isVisible();
        title.focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".event-panel")).isFocused();
        assertThat(page.locator("atlas-record blockquote").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".event-panel")).not().isVisible();
    }

    @Test
    void opens_its_filters_as_a_drawer_on_a_phone(Reader reader) {
        var page = reader.opens("/explore", 360);
        assertThat(page.locator(".filters")).not().isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"))
                .click();
        assertThat(page.locator(".filters")).isVisible();
        tick(page, "Country", "Botswana");
        page.locator(".filters > .close").click();

        assertThat(page.locator(".filters")).not().isVisible();
        assertThat(page.locator(".chip")).hasText("Country: Botswana");
        Reader.keeps(page, "explorer-360");
    }

    @Test
    void marks_the_words_that_were_looked_for(Reader reader) {
        var page = reader.opens("/explore", 1280);

        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true)).fill("Hongda");

        assertThat(page.locator(".card mark").first()).hasText(Pattern.compile("Hongda"));
        assertThat(page).hasURL(Pattern.compile("q=Hongda"));
    }

    @Test
    void compares_laos_and_papua_new_guinea(Reader reader) {
        var page = reader.opens("/explore/compare?a=LA&b=PG", 1280);

        assertThat(page.locator(".steps h2")).hasText(new String[] {"Laos", "Papua New Guinea"});
        assertThat(page.locator("atlas-scene figure")).isVisible();
    }

    @Test
    void builds_an_embed_of_botswana(Reader reader) {
        var page = reader.opens("/explore/embed?scope=countries/BW", 1280);

        assertThat(page.locator("iframe").first()).hasAttribute("src", "/embed/countries/BW");
        assertThat(page.locator("iframe").first().contentFrame().locator("figure"))
                .isVisible();
        assertThat(page.locator("vaadin-text-area").first().locator("textarea"))
                .hasValue(Pattern.compile("^<blockquote>.*</blockquote>\n<iframe src=.*/embed/countries/BW"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore/?",
                "/explore/?form=table&",
                "/explore/?country=BW&event=bw-2020-03-win&",
                "/explore/?country=BW&year=1901&",
                "/explore/country/BW?",
                "/explore/project/bw-hongda-ict?",
                "/explore/actor/huawei?",
                "/explore/disagreement/pg-builder?",
                "/explore/compare?a=LA&b=PG&",
                "/explore/embed?scope=countries/BW&",
                "/explore/stories?",
                "/explore/desk?",
                "/explore/nothing?"
            })
    void is_accessible_in_the_light_in_english_and_in_the_dark_in_chinese_on_a_phone(String address, Reader reader) {
        for (var way : List.of("lang=en&theme=light", "lang=zh-Hans&theme=dark")) {
            int width = way.contains("dark") ? 360 : 1280;
            var page = reader.opens(address + way, width);
            assertThat(page.locator("h1").first()).isVisible();
            settle(page);

            Reader.findsNothingAgainst(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            page.context().close();
        }
        reader.expectsComplaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/explore?lang=zh-Hans", "/explore/desk?lang=zh-Hans"})
    void speaks_chinese_when_the_address_says_so(String address, Reader reader) {
        var page = reader.opens(address, 1280);

        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator(".masthead nav")).containsText("检索");
    }

    private static void settle(Page page) {
        var scene = page.locator("atlas-scene:not([hidden])");
        if (scene.count() > 0) {
            assertThat(scene.locator("figure")).isVisible();
        }
    }

    private static void tick(Page page, String facet, String value) {
        var box = page.locator(
                "atlas-facets details",
                new Page.LocatorOptions()
                        .setHas(page.locator(
                                "summary .name",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^" + facet + "$")))));
        if (box.getAttribute("open") == null) {
            box.locator("summary").click();
        }
        if (box.locator(".more").isVisible()) {
            box.locator(".more").click();
        }
        box.locator("label", new Locator.LocatorOptions().setHasText(value)).click();
    }
}

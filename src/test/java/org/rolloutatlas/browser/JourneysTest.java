package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("With mouse, keyboard or touch alone, a reader of the explorer")
@OnRunningAtlas
class JourneysTest {
    static List<Hand> hands() {
        return Hand.all();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void finds_all_projects_of_a_supplier_with_two_independent_sources(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore");

        hand.tick(page, "supplier", "huawei");
        hand.tick(page, "evidence", "2");

        assertThat(page).hasURL(Pattern.compile("\\?supplier=huawei&evidence=2$"));
        assertThat(page.locator(".card .weight").first()).containsText("two independent sources");
        assertThat(page.locator("atlas-scene figure .lane").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void finds_what_was_known_about_a_country_by_the_end_of_a_year(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore");

        hand.tick(page, "country", "MM");
        assertThat(page).hasURL(Pattern.compile("country=MM"));
        // the figure comes after its address
        assertThat(page.locator("figure.alive .summary")).containsText("in 1 country");
        hand.press(page.locator("figure [data-clock=reported]"));
        assertThat(page).hasURL(Pattern.compile("country=MM&clock=reported"));
        assertThat(page.locator("figure [data-clock=reported]")).hasAttribute("aria-pressed", "true");
        var range = page.locator("figure .timebar summary");
        hand.press(range);
        var until = page.locator("figure .dates .to");
        until.fill("2020-12-31");
        until.dispatchEvent("change");

        assertThat(page).hasURL(Pattern.compile("\\?country=MM&to=2020&clock=reported$"));
        assertThat(page.locator(".chip").last()).containsText("2020");
        assertThat(page.locator(".card").first()).containsText("Myanmar");
    }

    @ParameterizedTest
    @MethodSource("hands")
    void compares_two_countries(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore/compare");

        hand.choose(page.locator("vaadin-multi-select-combo-box input"), "Laos");
        assertThat(page.locator(".steps h2")).hasText(new String[] {"Laos"});
        hand.choose(page.locator("vaadin-multi-select-combo-box input"), "Papua New Guinea");

        assertThat(page.locator(".steps h2")).hasText(new String[] {"Laos", "Papua New Guinea"});
        assertThat(page).hasURL(Pattern.compile("\\?a=LA&b=PG$"));
        assertThat(page.locator("atlas-scene figure .lane").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void takes_away_a_frame_of_a_country(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore/embed");

        hand.choose(page.locator("vaadin-combo-box input").first(), "Country: Botswana");
        assertThat(page.locator("iframe").first()).hasAttribute("src", "/embed/countries/BW");
        assertThat(page.locator("iframe").first()).hasAttribute("sandbox", Pattern.compile("allow-scripts"));
        assertThat(page.locator("iframe").first().contentFrame().locator("figure"))
                .isVisible();
        hand.press(page.locator(".copy button").first());

        page.waitForCondition(() -> page.evaluate("navigator.clipboard.readText()")
                .toString()
                .matches("(?s)<blockquote>.*<iframe src=\"http://localhost:\\d+/embed/countries/BW\".*"));
    }

    @ParameterizedTest
    @MethodSource("hands")
    void finds_a_name_that_he_misspells_and_in_chinese(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore");

        search(hand, page, "Hogda");
        assertThat(page.locator(".card mark").first()).hasText(Pattern.compile("Hongda"));
        assertThat(page).hasURL(Pattern.compile("\\?q=Hogda$"));

        var chinese = hand.opens(reader, "/explore?lang=zh-Hans");
        search(hand, chinese, "鸿达");
        assertThat(chinese.locator(".card mark").first()).hasText(Pattern.compile("鸿达"));
    }

    @ParameterizedTest
    @MethodSource("hands")
    void sees_the_positions_of_a_disagreement_side_by_side(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore?disputed=yes&country=PG");

        hand.press(page.locator(".card button").first());
        hand.press(page.locator(".event-panel .ways a[href*='disagreement/']").first());

        assertThat(page.locator(".sides h2").nth(1)).hasText("Position 2");
        assertThat(page.locator(".sides section a").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void sees_what_rests_on_one_source(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore?country=BW");

        hand.press(page.locator(".card button").first());
        hand.press(page.locator(".event-panel .ways a[href*='source/']").first());

        assertThat(page).hasURL(Pattern.compile("/explore/source/"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What rests on it")))
                .isVisible();
        assertThat(page.locator(".reports-list li").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void sees_the_sums_reported_of_a_supplier_by_currency(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore?event=pg-2013-11-loan");

        hand.press(page.locator(".event-panel .ways a[href*='actor/huawei']").first());

        assertThat(page.locator("h1")).hasText("Huawei");
        assertThat(page.locator("table caption")).hasText("Sums by currency and kind");
        assertThat(page.locator(".note")).containsText("not added up");
    }

    @ParameterizedTest
    @MethodSource("hands")
    void tries_a_broken_file_and_changes_nothing(Hand hand, Reader reader) {
        var page = hand.opens(reader, "/explore/desk");
        var version = page.locator("h1 + p").textContent();

        hand.write(page.locator("vaadin-text-area textarea"), "{\"events\": [,]}");
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check what was pasted")));

        assertThat(page.locator(".problems .place-in-file").first()).containsText("line 1");
        assertThat(page.locator("h1 + p")).hasText(version);
    }

    @ParameterizedTest
    @MethodSource("hands")
    void takes_the_selection_away_with_its_query_and_version(Hand hand, Reader reader) throws IOException {
        var page = hand.opens(reader, "/explore?country=BW&clock=reported");
        assertThat(page.locator(".card").first()).isVisible();

        var file = page.waitForDownload(
                () -> hand.press(page.locator(".exports a", new Page.LocatorOptions().setHasText("CSV"))));

        assertThat(file.suggestedFilename()).isEqualTo("events.csv");
        assertThat(Files.readString(file.path()))
                .contains("country=BW&clock=reported")
                .containsPattern("\\d{4}-\\d{2}-\\d{2}")
                .contains("bw-2020-03-win");
    }

    private static void search(Hand hand, Page page, String words) {
        var drawer = page.locator("button.drawer");
        if (drawer.isVisible()) {
            hand.press(drawer);
        }
        hand.write(page.locator(".filters > vaadin-text-field input"), words);
        assertThat(page).hasURL(Pattern.compile("q="));
        var close = page.locator(".filters > .close");
        if (close.isVisible()) {
            hand.press(close);
        }
        assertThat(page.locator(".card").first()).isVisible();
    }
}

package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader of the explorer")
@OnRunningAtlas
class ExplorerQuestionsTest {
    @Test
    void answers_a_question_with_a_click_and_takes_it_back(Reader reader) {
        var page = reader.opens("/explore", 1280);
        question(page, "Sources disagree").click();

        assertThat(page).hasURL(Pattern.compile("/explore/\\?disputed=yes$"));
        assertThat(page.locator(".chip")).hasText("Disputed: sources disagree");
        assertThat(page.locator(".presets")).not().isVisible();

        page.goBack();

        assertThat(page).hasURL(Pattern.compile("/explore/?$"));
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(question(page, "Sources disagree")).isVisible();
    }

    @Test
    void answers_a_question_with_the_keyboard(Reader reader) {
        var page = reader.opens("/explore", 1280);
        question(page, "Reported once only").focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("\\?evidence=1$"));
        assertThat(page.locator(".chip")).hasText("Independent sources: one");
    }

    @Test
    void sees_every_question_with_its_map(Reader reader) {
        var page = reader.opens("/explore", 1280);
        assertThat(page.locator(".presets li").first()).isVisible();

        page.waitForFunction("[...document.querySelectorAll('.presets img')].every(img => img.naturalWidth > 0)");
        assertThat(page.locator(".presets img").count())
                .isEqualTo(page.locator(".presets li").count())
                .isBetween(3, 6);
    }

    @Test
    void has_the_results_beside_the_figure_on_a_desk_and_below_it_on_a_narrower_one(Reader reader) {
        var wide = reader.opens("/explore?country=LA", 1280);
        assertThat(wide.locator("atlas-scene figure")).isVisible();
        assertThat(wide.locator(".results").boundingBox().x).isGreaterThan(right(wide.locator("atlas-scene")));
        wide.context().close();

        var narrow = reader.opens("/explore?country=LA", 1000);
        assertThat(narrow.locator("atlas-scene figure")).isVisible();
        assertThat(narrow.locator(".results").boundingBox().y)
                .isGreaterThan(narrow.locator("atlas-scene").boundingBox().y);
        assertThat(narrow.locator(".results").boundingBox().x).isLessThan(right(narrow.locator("atlas-scene")));
    }

    @Test
    void finds_the_first_filters_open_with_a_bar_as_long_as_their_share(Reader reader) {
        var page = reader.opens("/explore", 1280);
        var country = page.locator("details[data-facet=country]");

        assertThat(page.locator("atlas-facets details[open]")).hasCount(3);
        assertThat(country.locator("label:visible")).hasCount(6);
        assertThat((boolean) country.locator("label")
                        .evaluateAll("labels => labels[0].style.getPropertyValue('--share') === '1'"
                                + " && labels.every(label => Number(label.style.getPropertyValue('--share')) > 0)"))
                .isTrue();
        country.locator(".more").click();
        assertThat(country.locator("label:visible")).hasCount(13);
        assertThat(country.locator("label").nth(6).locator("input")).isFocused();
    }

    /** Also where the figure answers by itself, as it does by system and stage. */
    @ParameterizedTest
    @ValueSource(strings = {"system=national-id", "stage=signed", "country=PG", "to=2016"})
    void reads_how_many_of_the_reports_that_are_asked_for_are_disputed(String query, Reader reader) {
        var page = reader.opens("/explore?" + query, 1280);
        assertThat(page.locator("atlas-scene figure.alive")).isVisible();
        var disputed = page.locator("details[data-facet=disputed] label[data-code=yes] .count")
                .textContent();

        assertThat(page.locator(".disagreed"))
                .hasText(Pattern.compile("On " + disputed + " reports? the sources disagree"));
    }

    @Test
    void is_understood_and_takes_the_chip_for_the_word(Reader reader) {
        var page = reader.opens("/explore", 1280);
        var search = page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true));
        search.fill("Burma");
        var chip = page.locator(".understood button", new Page.LocatorOptions().setHasText("Country: Myanmar"));
        chip.click();

        assertThat(page).hasURL(Pattern.compile("\\?country=MM$"));
        assertThat(page.locator(".chip")).hasText("Country: Myanmar");
        assertThat(search).hasValue("");
        assertThat(search).isFocused();
    }

    @Test
    void is_asked_what_was_meant_where_a_letter_is_missing(Reader reader) {
        var page = reader.opens("/explore", 1280);
        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true)).fill("Hogda");

        assertThat(page.locator(".understood p")).hasText("Did you mean:");
        assertThat(page.locator(".understood button").first()).containsText("Hongda");
    }

    @Test
    void goes_on_choosing_what_to_compare_until_done(Reader reader) {
        var page = reader.opens("/explore/compare?a=LA&b=PG", 1280);
        assertThat(page.locator(".stairs")).hasCount(2);
        page.locator("vaadin-multi-select-combo-box [part~=toggle-button]").click();
        choice(page, "Country: Botswana").click();

        assertThat(page.locator(".stairs")).hasCount(3);
        assertThat(choice(page, "Country: Myanmar")).isVisible();
        choice(page, "Country: Myanmar").click();

        assertThat(page.locator(".stairs")).hasCount(4);
        assertThat(page).hasURL(Pattern.compile("compare\\?a=LA&b=PG,BW,MM$"));
        page.keyboard().press("Escape");
        assertThat(choice(page, "Country: Myanmar")).not().isVisible();
        page.goBack();
        assertThat(page.locator(".stairs")).hasCount(3);
    }

    @Test
    void compares_an_example_side_by_side_on_a_desk_and_one_below_the_other_on_a_phone(Reader reader) {
        var desk = reader.opens("/explore/compare", 1280);
        assertThat(desk.locator(".stairs")).hasCount(2);
        assertThat(desk.locator(".stairs").nth(0).boundingBox().y)
                .isEqualTo(desk.locator(".stairs").nth(1).boundingBox().y);
        Reader.keeps(desk, "compare-1280");
        desk.context().close();

        var phone = reader.opens("/explore/compare", 360);
        assertThat(phone.locator(".stairs")).hasCount(2);
        assertThat(phone.locator(".stairs").nth(0).boundingBox().y)
                .isLessThan(phone.locator(".stairs").nth(1).boundingBox().y);
        assertThat((int) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        Reader.keeps(phone, "compare-360");
    }

    @Test
    void copies_what_is_shown_as_a_chapter_with_the_keyboard(Reader reader) {
        var page = reader.opens("/explore?country=LA", 1280);
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy as chapter"));
        button.focus();
        page.keyboard().press("Enter");

        var area = page.locator(".copied textarea:visible");
        assertThat(area).hasValue(Pattern.compile("\"selection\" : \"country=LA\""));
        assertThat(page.locator(".copied .said:visible")).hasText(Pattern.compile("^Cop"));
        // shown and selected: what a hand copies where a browser lets no page do it
        assertThat((boolean) area.evaluate("area => area.selectionEnd - area.selectionStart === area.value.length"))
                .isTrue();
    }

    private static Locator question(Page page, String text) {
        return page.locator(".presets a", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator choice(Page page, String text) {
        return page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText(text));
    }

    private static double right(Locator element) {
        var box = element.boundingBox();
        return box.x + box.width;
    }
}

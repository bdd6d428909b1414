package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link PublicSiteJourneys} does not come by: frames, the stage of a story, the explorer. */
@OnRunningAtlas
@OnSecondAtlas
@DisplayName("In an atlas of another subject, in French, a reader")
class SecondAtlasFramesTest {
    private static final String STORY = Ground.SECOND.storyAddress();

    @Test
    void steps_through_a_story_in_its_frame(Reader reader) {
        var page = reader.opens(framed(STORY), 600);

        page.locator("#spring .steps a").click();
        assertThat(page.locator(".dots [aria-current=step]")).hasAttribute("href", "#autumn");
        page.keyboard().press("End");

        assertThat(page.locator("#last-words h2")).isInViewport();
        assertThat(page.locator(".said")).containsText("5 sur 5");
        Reader.findsNothingAgainst(page);
    }

    @Test
    void sees_on_the_stage_the_chapter_that_is_read(Reader reader) {
        var page = reader.opens(STORY, 1280);

        page.locator(".ticks a[href='#march']").click();

        assertThat(page.locator(".ticks a[aria-current=step]")).hasAttribute("href", "#march");
        assertThat(page.locator("#march")).hasClass(Pattern.compile("\\bcurrent\\b"));
        Reader.findsNothingAgainst(page);
        Reader.keeps(page, "second-story");
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({
        "/events/fr-2020-10-tousanticovid-launch, 320",
        "/events/fr-2020-10-tousanticovid-launch, 720",
        "/countries/FR, 360",
        "/stories/tracing-to-pass, 320"
    })
    void has_a_frame_that_is_no_wider_than_its_window_and_that_axe_finds_nothing_against(
            String subject, int width, Reader reader) {
        var page = reader.opens(framed(Ground.SECOND.at(subject)), width);

        Reader.findsNothingAgainst(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        Reader.keeps(page, "second" + subject.replace('/', '-') + "-" + width);
    }

    @Test
    void selects_in_the_explorer_by_the_words_of_that_atlas(Reader reader) {
        var page = reader.opens("/explore?lang=fr", 1280);

        page.locator("details[data-facet=system][open] input[value=health-certificate]")
                .check();

        assertThat(page).hasURL(Pattern.compile("system=health-certificate"));
        assertThat(page.locator(".chip").first()).containsText("Pass sanitaire ou vaccinal");
        assertThat(page.locator(".card").first()).isVisible();
        assertThat(page.locator("figure.alive .summary")).containsText("informations");
        Reader.keeps(page, "second-explorer");
    }

    @Test
    void finds_in_the_explorer_a_name_that_is_misspelt(Reader reader) {
        var page = reader.opens("/explore?lang=fr&q=StopCovd", 1280);

        assertThat(page.locator(".card mark").first()).hasText(Pattern.compile("StopCovid"));
        page.locator(".card button").first().click();
        assertThat(page.locator(".event-panel")).isVisible();
    }

    private static String framed(String address) {
        return address.replaceFirst("^/fr/", "/fr/embed/");
    }
}

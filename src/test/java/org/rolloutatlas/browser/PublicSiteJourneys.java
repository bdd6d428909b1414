package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers do on the public site, whether a program answers or a host of files, and whatever it is about. */
abstract class PublicSiteJourneys extends FigureJourneys {
    PublicSiteJourneys(Ground ground) {
        super(ground);
    }

    @Test
    void a_card_opens_where_its_mark_is_chosen_and_again_at_its_address(Reader reader) {
        var page = reader.opens(ground.at("/"), 720);
        var event = ground.event().id();

        page.locator("a.mark[data-id='" + event + "']").click();

        assertThat(card(page).locator("blockquote").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("\\?event=" + event + "$"));
        page.reload();
        assertThat(card(page).getByRole(AriaRole.HEADING).first())
                .containsText(ground.event().head());
        card(page).getByRole(AriaRole.LINK).first().click();
        assertThat(page).hasURL(Pattern.compile("/events/" + event + "$"));
        assertThat(page.locator("blockquote").first()).isVisible();
    }

    @Test
    void a_story_leads_from_the_front_page_to_its_chapters_reports_and_sources_without_a_script(Reader reader) {
        var page = reader.opensWithoutScript(ground.at("/"), 720);
        var chapter = page.locator("#" + ground.chapter());

        page.locator(".story-cards a[href$='/" + ground.story().id() + "']")
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(ground.story().head());
        assertThat(page.locator(".chapter")).hasCount(ground.chapters());
        assertThat(page.locator("figure a.mark")).not().hasCount(0);
        chapter.locator(".chapter-figure a").click();
        assertThat(page).hasURL(Pattern.compile("/\\?" + ground.chapterQuery() + "$"));
        page.goBack();
        chapter.locator(".held li a").first().click();
        assertThat(page).hasURL(Pattern.compile("/events/[a-z]{2}-"));
        page.locator(".related a[href*='/sources/']").first().click();
        assertThat(page.locator("h1")).isVisible();
        page.locator("a.brand").click();
        assertThat(page.locator("figure")).isVisible();
    }

    @Test
    void a_chapter_opens_its_own_figure(Reader reader) {
        var page = reader.opens(ground.storyAddress(), 720);

        page.locator("#" + ground.chapter() + " .chapter-figure a").click();

        assertThat(page.locator("figure .timebar")).isAttached();
        assertThat(page.locator("tr[id^='e-']:visible")).hasCount(ground.chapterReports());
    }

    @Test
    void the_other_language_is_a_link_away_on_every_page(Reader reader) {
        var page = reader.opensWithoutScript(ground.storyAddress(), 720);

        page.locator(".masthead a[lang='" + ground.other().tag() + "']").click();
        assertThat(page.locator("h1")).hasText(ground.storyInTheOther());
        page.locator(".masthead a[lang='" + ground.language().tag() + "']").click();
        assertThat(page).hasURL(Pattern.compile("[0-9]" + ground.storyAddress() + "$"));
    }

    List<String> pages() {
        return ground.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_are_accessible_and_never_wider_than_the_window(String address, Reader reader) {
        var page = reader.opens(address, 360);

        Reader.findsNothingAgainst(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    private Locator card(Page page) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName(ground.card()).setExact(true));
    }
}

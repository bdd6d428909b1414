package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers of a story of eight chapters: where they are in it decides what its figure shows. */
@DisplayName("In a browser, the figure of a story")
@OnRunningAtlas
class LiveStoryTest {
    private static final int EVENTS = 150;
    private static final String STORY = "/stories/generated-story";

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 720, 1280})
    void follows_the_scroll_and_moves_nothing_else(int width, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens("/robots.txt", width);
        page.addInitScript(Figures.SHIFTS);
        page.navigate(page.url().replace("/robots.txt", STORY));
        page.locator("figure.atlas.alive").waitFor();

        for (int chapter = 1; chapter <= 8; chapter++) {
            bring(page, chapter, 0.3);
            reads(page, chapter);
            // the figure is its picture
            assertThat(page.locator("#chapter-" + chapter + " .still")).isHidden();
        }
        bring(page, 3, 0.3);
        reads(page, 3);
        page.evaluate("scrollTo(0, 0)");
        assertThat(page.locator(".chapter.current")).hasCount(0);
        assertThat(page.locator(".at")).hasText("");
        assertThat((List<?>) page.evaluate("shifts")).isEmpty();
    }

    @Test
    void shows_the_chapter_of_a_fragment_a_jump_and_of_back(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY + "#chapter-5", 1280);
        reads(page, 5);

        page.locator(".contents a").nth(1).click();
        reads(page, 2);
        assertThat(page).hasURL(Pattern.compile("#chapter-2$"));
        page.locator(".ticks a[href='#chapter-7']").click();
        reads(page, 7);
        page.goBack();
        reads(page, 2);
        page.goBack();
        // where the reader was when he left: at the contents
        reads(page, expected(page));
        page.goForward();
        reads(page, 2);
        page.reload();
        reads(page, 2);
    }

    @Test
    void has_the_words_of_the_focus_beside_it_and_all_of_them(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY + "#chapter-4", 1280);
        reads(page, 4);

        assertThat(page.locator(".map .quote")).isVisible();
        assertThat(
                        (boolean)
                                page.evaluate(
                                        "[...document.querySelectorAll('.map .quote *')].every(part => part.scrollWidth <= part.clientWidth + 1 || getComputedStyle(part).display === 'inline')"))
                .isTrue();
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.map .quote')).textWrapMode"))
                .isEqualTo("wrap");
    }

    @Test
    void has_an_address_that_follows_without_filling_the_history(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY, 1280);
        var steps = page.evaluate("history.length");

        bring(page, 4, 0.3);
        assertThat(page).hasURL(Pattern.compile("#chapter-4$"));
        bring(page, 6, 0.3);
        assertThat(page).hasURL(Pattern.compile("#chapter-6$"));
        assertThat(page.locator("a.share")).hasAttribute("href", STORY + "#chapter-6");
        assertThat(page.evaluate("history.length")).isEqualTo(steps);
        page.evaluate("scrollTo(0, 0)");
        assertThat(page).hasURL(Pattern.compile("/generated-story$"));
    }

    @ParameterizedTest(name = "from {0} to {1} px")
    @CsvSource({"1280, 360", "360, 1280", "720, 1100"})
    void stays_right_when_the_window_changes(int from, int to, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY + "#chapter-4", from);
        reads(page, 4);

        page.setViewportSize(to, 800);
        reads(page, expected(page));
        page.setViewportSize(to, 480);
        // no longer in sight, and the stills are
        assertThat(page.locator(".chapter .still").first()).isVisible();
        page.setViewportSize(to, 900);
        reads(page, expected(page));
    }

    @Test
    void finds_with_the_browser_what_it_finds(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY, 1280);

        for (int chapter : List.of(7, 2, 8, 1)) {
            page.evaluate("getSelection().removeAllRanges()");
            page.evaluate("n => { scrollTo(0, 0); find('Chapter ' + n + ': was it', true, n < 4, true); }", chapter);
            page.waitForFunction("getSelection().toString() !== ''");
            page.evaluate("getSelection().anchorNode.parentElement.closest('.chapter')?.querySelector('h2')"
                    + "?.scrollIntoView({block: 'center'})");
            reads(page, expected(page));
        }
    }

    @Test
    void ends_a_fling_over_many_chapters_where_it_ends(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY, 360);

        for (int i = 0; i < 12; i++) {
            page.mouse().move(180, 600);
            page.mouse().wheel(0, i % 3 == 2 ? -4000 : 3500);
        }
        Figures.settle(page);
        int read = expected(page);
        assertThat(read).isGreaterThan(1);
        reads(page, read);
    }

    @Test
    void steps_by_keys_and_by_its_buttons(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY, 1280);

        page.locator(".bar .on").click();
        reads(page, 1);
        page.locator(".bar .on").press("ArrowRight");
        reads(page, 2);
        page.locator("figure a.mark:visible").first().focus();
        page.keyboard().press("j");
        reads(page, 3);
        page.keyboard().press("k");
        reads(page, 2);
        assertThat(page.locator(".ticks [aria-current=step]")).hasAttribute("href", "#chapter-2");
        assertThat(page.locator(".said")).containsText("2 of 8");
    }

    @Test
    void dims_what_is_outside_the_chapter_rings_its_focus_and_takes_nothing_away(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opens(STORY, 1280);
        int marks = page.locator("figure a.mark").count();

        bring(page, 2, 0.3);
        reads(page, 2);

        int told = ((Number) page.evaluate("document.querySelector('#chapter-2').dataset.ids.split(' ').length"))
                .intValue();
        assertThat(page.locator("figure a.mark")).hasCount(marks);
        assertThat(page.locator("figure a.mark:not(.beside)")).hasCount(told);
        assertThat(page.locator("figure a.mark.ringed")).hasCount(1);
        assertThat(page.locator(".world .shot .ringed")).hasCount(1);
        assertThat(page.locator(".map > .quote")).isVisible();
        Figures.come(page);
        assertThat((boolean) page.evaluate("(() => { const ring = document.querySelector('.world .shot .ringed .ring')"
                        + ".getBoundingClientRect(), card = document.querySelector('.map > .quote').getBoundingClientRect();"
                        + "return card.right < ring.left || card.left > ring.right || card.bottom < ring.top"
                        + "|| card.top > ring.bottom })()"))
                .as("the card is not over the ring")
                .isTrue();
    }

    @ParameterizedTest(name = "in a window {0} px high")
    @ValueSource(ints = {720, 900})
    void makes_room_for_its_words_where_there_are_marks_in_all_corners(int height, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS)
                .opens(
                        STORY,
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, height)
                                .setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator(".followed")).isAttached();
        page.evaluate("() => { const one = document.querySelector('#chapter-2 .shot .place:not(.beyond)');"
                + "for (const x of [8, 30, 50, 70, 92]) for (const y of [10, 50, 90]) { const other = one.cloneNode(true);"
                + "other.classList.remove('ringed'); other.querySelector('text')?.remove();"
                + "other.setAttribute('x', x + '%'); other.setAttribute('y', y + '%'); one.before(other) } }");

        bring(page, 2, 0.3);
        reads(page, 2);

        assertThat(page.locator(".map > .quote")).isVisible();
        assertThat((String) page.evaluate("(() => { const of = element => element.getBoundingClientRect(),"
                        + "card = of(document.querySelector('.map > .quote')), map = of(document.querySelector('.stage .map')),"
                        + "marks = [...document.querySelectorAll('.world .shot .place:not(.beyond) .glyph')].map(of);"
                        + "return marks.length >= 16 && marks.filter(mark => mark.right > card.left && mark.left < card.right"
                        + "&& mark.bottom > card.top && mark.top < card.bottom).length + ' hidden, '"
                        + "+ marks.filter(mark => mark.left < map.left || mark.right > map.right || mark.top < map.top"
                        + "|| mark.bottom > map.bottom).length + ' cut off' })()"))
                .isEqualTo("0 hidden, 0 cut off");
    }

    @Test
    void keeps_the_readers_own_view_until_the_next_chapter_and_leads_back(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS)
                .opens(
                        STORY + "#chapter-2",
                        new Browser.NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setReducedMotion(ReducedMotion.REDUCE));
        reads(page, 2);
        double story = worldWidth(page);

        page.locator(".zoom .in").click();
        assertThat(page.locator(".home")).isVisible();
        double own = worldWidth(page);
        assertThat(own).isGreaterThan(story * 1.5);
        page.evaluate("scrollBy(0, 20)");
        Figures.settle(page);
        assertThat(worldWidth(page)).isEqualTo(own);
        page.locator(".home").click();
        assertThat(page.locator(".home")).isHidden();
        assertThat(worldWidth(page)).isEqualTo(story);

        page.locator(".zoom .in").click();
        bring(page, 3, 0.3);
        reads(page, 3);
        assertThat(page.locator(".home")).isHidden();
    }

    @Test
    void is_the_picture_of_no_chapter_without_a_script(RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS).opensWithoutScript(STORY, 720);

        assertThat(page.locator(".chapter .still")).hasCount(8);
        assertThat(page.locator("#chapter-3 .still .shot .told").first()).isAttached();
        assertThat(page.locator("#chapter-3 .still")).isVisible();
        assertThat(page.locator(".stage > .bar")).isHidden();
        page.locator(".contents a").nth(4).click();
        assertThat(page).hasURL(Pattern.compile("#chapter-5$"));
    }

    @ParameterizedTest(name = "at {0} px, {1}")
    @CsvSource({"360, LIGHT", "1280, DARK"})
    void gives_axe_nothing_to_say_in_the_state_of_a_chapter(
            int width, ColorScheme scheme, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS)
                .opens(
                        STORY + "#chapter-3",
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE));
        reads(page, 3);
        Reader.findsNothingAgainst(page);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    /** The heading of a chapter at a share of the window's height. */
    private static void bring(Page page, int chapter, double share) {
        page.evaluate(
                "([n, share]) => { const stage = document.querySelector('.stage');"
                        + "const wide = innerWidth >= 1100, cover = wide ? 0 : stage.offsetHeight;"
                        + "scrollTo(0, document.querySelector('#chapter-' + n).getBoundingClientRect().top + scrollY"
                        + " - cover - (innerHeight - cover) * share) }",
                List.of(chapter, share));
    }

    /** The chapter that holds the reading line, asked of the layout. */
    private static int expected(Page page) {
        return ((Number) page.evaluate("() => { const stage = document.querySelector('.stage');"
                        + "const stuck = getComputedStyle(stage).position === 'sticky' && innerWidth < 1100;"
                        + "const cover = stuck ? stage.offsetHeight : 0, line = cover + (innerHeight - cover) * 0.38 + 1;"
                        + "return [...document.querySelectorAll('.chapter')]"
                        + ".filter(one => one.getBoundingClientRect().top <= line).length }"))
                .intValue();
    }

    private static void reads(Page page, int chapter) {
        if (chapter == 0) {
            assertThat(page.locator(".chapter.current")).hasCount(0);
            return;
        }
        assertThat(page.locator(".chapter.current")).hasAttribute("id", "chapter-" + chapter);
        assertThat(page.locator(".bar .at")).hasText(chapter + " of 8");
    }

    private static double worldWidth(Page page) {
        return ((Number) page.evaluate("document.querySelector('.world').offsetWidth")).doubleValue();
    }
}

package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stays in sight of a story")
@OnRunningAtlas
class StoryStageTest {
    private static final int EVENTS = 150;
    private static final String STORY = "/stories/generated-story";

    @ParameterizedTest(name = "chapter {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void has_the_focus_of_a_chapter_among_its_lanes_and_no_lane_cut_or_faded_there(
            int chapter, RunningAtlas.Readers readers) {
        var page = chapter(chapter, 1280, readers);

        assertThat(page.evaluate("""
                () => {
                  const lanes = document.querySelector('.stage .panel'), panel = lanes.getBoundingClientRect();
                  if (lanes.scrollHeight <= lanes.clientHeight) return 'nothing to scroll';
                  const ring = document.querySelector('.stage .panel .mark.ringed .hit').getBoundingClientRect();
                  const axis = document.querySelector('.stage .panel .axis').getBoundingClientRect();
                  const cut = [...document.querySelectorAll('.stage .lane')].map((lane) => lane.getBoundingClientRect())
                    .filter(({top, bottom}) => top < axis.bottom - 1.5 && bottom > axis.bottom + 1.5);
                  return ring.top >= axis.bottom - 1 && ring.bottom <= panel.bottom - 23 && cut.length === 0;
                }""")).isEqualTo(true);
    }

    @Test
    void has_the_marks_of_other_chapters_above_the_land_and_below_its_own(RunningAtlas.Readers readers) {
        var page = chapter(3, 1280, readers);

        assertThat(page.evaluate("""
                () => {
                  const [land, own] = document.querySelectorAll('.stage .world > .shot');
                  const all = document.querySelector('.stage .world > .over');
                  const follows = (one, other) => !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
                  return !!land.querySelector('.told') && !own.querySelector('.told') && follows(land, all) && follows(all, own);
                }""")).isEqualTo(true);
    }

    @ParameterizedTest(name = "chapter {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void has_each_mark_of_a_chapter_once_above_the_one_that_is_touched(int chapter, RunningAtlas.Readers readers) {
        var page = chapter(chapter, 1280, readers);

        assertThat(page.evaluate("""
                () => {
                  const middle = (place) => {
                    const {left, top, width, height} = place.querySelector('.glyph').getBoundingClientRect();
                    return {x: left + width / 2, y: top + height / 2};
                  };
                  const ids = document.querySelector('.chapter.current').dataset.ids.split(' ');
                  const own = [...[...document.querySelectorAll('.stage .world > .shot')].at(-1).querySelectorAll('.place:not([data-to])')].map(middle);
                  const all = [...document.querySelectorAll('.stage .over .place')];
                  const told = all.filter((place) => place.querySelector('[data-ids]').dataset.ids.split(' ').some((id) => ids.includes(id)));
                  const near = (one) => own.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 3);
                  return told.length > 0 && told.some((place) => near(middle(place)))
                    && all.every((place) => getComputedStyle(place).opacity === (told.includes(place) || place.matches('.yielding') ? '0' : '0.4'));
                }""")).isEqualTo(true);
    }

    @Test
    void has_strokes_on_the_strip_of_a_phone_for_reports_beside_the_chapter(RunningAtlas.Readers readers) {
        var page = chapter(3, 360, readers);

        assertThat(page.evaluate("""
                () => {
                  const lies = (mark) => {
                    const hit = mark.querySelector('.hit'), track = mark.closest('.track').getBoundingClientRect();
                    const box = hit.getBoundingClientRect();
                    return {middle: box.left + box.width / 2, at: track.left + track.width * parseFloat(hit.getAttribute('cx')) / 100};
                  };
                  const beside = [...document.querySelectorAll('.stage .mark.beside')];
                  return beside.length > 20
                    && beside.every((mark) => [...mark.querySelectorAll('.glyph')].every((glyph) => getComputedStyle(glyph).display === 'none'))
                    && beside.map(lies).every(({middle, at}) => Math.abs(middle - at) < 1);
                }""")).isEqualTo(true);
        assertThat(page.locator(".stage .mark.ringed .glyph").first()).isVisible();
    }

    private static Page chapter(int chapter, int width, RunningAtlas.Readers readers) {
        var page = readers.of(EVENTS)
                .opens(
                        STORY + "#chapter-" + chapter,
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator(".chapter.current")).hasAttribute("id", "chapter-" + chapter);
        return page;
    }
}

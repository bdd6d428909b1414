package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Its maps are near: they name neighbours, and marks of other chapters lie among them. */
@DisplayName("On the near maps of a story")
@OnRunningAtlas
@OnSecondAtlas
class StoryNamesTest {
    private static final String STORY = "/stories/server-or-phone";

    @Test
    void no_mark_of_another_chapter_lies_on_a_name(Reader reader) {
        var page = reader.opens(
                STORY,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE));
        var crossed = new ArrayList<Object>();
        int yielding = 0;
        for (var chapter : page.locator(".chapter").all()) {
            chapter.evaluate("chapter => chapter.scrollIntoView()");
            assertThat(page.locator(".chapter.current")).hasAttribute("id", chapter.getAttribute("id"));
            crossed.addAll((List<?>) page.evaluate("""
                    () => {
                      const names = [...document.querySelectorAll('.stage .world > .shot .land:not(.hidden), .stage .around text:not(.hidden)')];
                      const marks = [...document.querySelectorAll('.stage .over .place')].filter((place) => getComputedStyle(place).opacity === '0.4');
                      return names.flatMap((name) => {
                        const box = name.getBoundingClientRect();
                        const isOn = (mark) => {
                          const {left, top, width, height} = mark.querySelector('.glyph').getBoundingClientRect();
                          const x = left + width / 2, y = top + height / 2;
                          return x > box.left && x < box.right && y > box.top && y < box.bottom;
                        };
                        return marks.filter(isOn).map((mark) => name.textContent + ': ' + mark.textContent);
                      });
                    }"""));
            yielding += page.locator(".stage .over .yielding").count();
        }
        assertThat(crossed).isEmpty();
        assertThat(yielding).as("marks that would lie on one").isPositive();
    }
}

package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page in both languages, from the smallest phone, and from 1280 pixels at 400 percent, to a wide desk. */
@DisplayName("In a window of any width, nothing is wider than its frame on")
@OnRunningAtlas
class ReflowTest {
    private static final List<Integer> WIDTHS = List.of(280, 320, 360, 479, 480, 720, 899, 900, 1280, 1600, 1920);

    /** What is read or pressed, but for drawings, the row of plates that is swiped, and what is there for the ears alone. */
    private static final String WIDER = """
            width => {
              const parts = document.querySelectorAll(
                ':is(h1, h2, h3, p, li, dt, dd, th, td, caption, blockquote, summary, a, button, input, select, img, pre, textarea):not(svg *, .map *, .skip, .shelf *)');
              const out = [...parts].filter(part => {
                const {left, right, width: wide, height} = part.getBoundingClientRect();
                return part.checkVisibility() && wide > 1 && height > 1 && (left < -0.5 || right > width + 0.5);
              });
              return [document.documentElement.scrollWidth, ...out.map(part => part.localName + '.' + part.className + ' '
                + part.textContent.trim().slice(0, 30))].join('; ');
            }""";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "/stories",
                "/stories/laos-and-myanmar",
                "/countries",
                "/countries/LA",
                "/projects/la-hongda-eid",
                "/reports",
                "/sources",
                "/sources/the-epoch-times-2020-10-03",
                "/disagreements",
                "/events/pg-2015-hongda",
                "/method",
                "/embed/atlas",
                "/embed/stories/laos-and-myanmar",
                "/embed/events/pg-2015-hongda"
            })
    void any_kind_of_page(String address, Reader reader) {
        for (var language : List.of("en", "zh-Hans")) {
            var page = reader.opens(in(language, address), 1920);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Figures.settle(page);

                assertThat(page.evaluate(WIDER, width))
                        .as("%s at %d px", language, width)
                        .isEqualTo(String.valueOf(width));
            }
        }
    }

    private static String in(String language, String address) {
        return language.equals("en")
                ? address
                : address.startsWith("/embed") ? address + "?lang=" + language : "/" + language + address;
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {320, 360, 480, 481, 720, 960, 961, 1280})
    void the_years_above_the_ribbons_without_one_running_into_the_next(int width, RunningAtlas.Readers readers) {
        var page = readers.of(1000).opens("/countries", width);

        assertThat(page.evaluate("""
                () => {
                  const years = [...document.querySelectorAll('.ribbons .axis text')]
                    .filter(year => getComputedStyle(year).display !== 'none').map(year => year.getBoundingClientRect());
                  return years.length >= 2 && years.every((year, i) => !i || year.left > years[i - 1].right);
                }""")).isEqualTo(true);
    }
}

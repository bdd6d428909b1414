package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page of an atlas whose texts are in Arabic letters, around which the words of the program are English. */
@DisplayName("In an atlas that is read from right to left")
@OnRunningAtlas
@OnArabicAtlas
class RightToLeftTest {
    /** What is read or pressed and lies beyond the window, but for drawings, and for what is there for the ears alone. */
    private static final String BEYOND = """
            width => [...document.querySelectorAll(
                ':is(h1, h2, h3, p, li, dt, dd, th, td, blockquote, summary, a, button, input, select):not(svg *, .map *, .skip, .shelf *)')]
              .filter(part => {
                const {left, right, width: wide, height} = part.getBoundingClientRect();
                return part.checkVisibility() && wide > 1 && height > 1 && (left < -0.5 || right > width + 0.5);
              })
              .map(part => part.localName + '.' + part.className + ' ' + part.textContent.trim().slice(0, 30)).join('; ')""";

    /** Paragraphs and headings that lie on each other. */
    private static final String ON_EACH_OTHER = """
            () => {
              // what is far away is not laid out, and lies anywhere
              document.querySelectorAll('.reports tbody').forEach(rows => rows.style.contentVisibility = 'visible');
              const parts = [...document.querySelectorAll('main :is(h1, h2, h3, p, blockquote, dt, dd):not(svg *, .map *, .shelf *, .atlas *)')]
                .filter(part => part.checkVisibility() && !part.closest('.stage, [hidden]') && part.textContent.trim());
              const out = [];
              for (const [i, one] of parts.entries()) {
                const a = one.getBoundingClientRect();
                for (const other of parts.slice(i + 1)) {
                  if (one.contains(other) || other.contains(one)) continue;
                  const b = other.getBoundingClientRect();
                  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (wide > 2 && high > 4) out.push(one.textContent.trim().slice(0, 20) + ' / ' + other.textContent.trim().slice(0, 20));
                }
              }
              return out.join('; ');
            }""";

    /** Whether what has a lower value of an attribute stands further to the left than what has the highest. */
    private static final String FORWARDS = """
            ([selector, attribute]) => {
              const all = [...document.querySelectorAll(selector)].filter(one => one.checkVisibility()).map(one =>
                [parseFloat(one.getAttribute(attribute)), (one.querySelector('.hit, circle, path') ?? one).getBoundingClientRect().left]);
              all.sort((a, b) => a[0] - b[0]);
              return all.length > 1 && all.at(-1)[1] > all[0][1] + 20;
            }""";

    @ParameterizedTest(name = "{0} at {1} px has nothing beyond its window and nothing on another")
    @CsvSource({
        "/, 360",
        "/, 1280",
        "/stories, 360",
        "/stories/tracing-to-pass, 360",
        "/stories/tracing-to-pass, 1280",
        "/events/fr-2020-10-tousanticovid-launch, 360",
        "/events/fr-2020-10-tousanticovid-launch, 1280",
        "/countries/FR, 360",
        "/countries/FR, 1280",
        "/countries, 360",
        "/reports, 360",
        "/disagreements, 1280",
        "/disagreements/fr-cost, 360",
        "/disagreements/fr-cost, 1280",
        "/embed/disagreements/fr-cost, 360",
        "/sources, 360",
        "/method, 360",
        "/embed/atlas, 360",
        "/embed/atlas, 1280",
        "/embed/events/fr-2020-10-tousanticovid-launch, 360",
        "/embed/stories/tracing-to-pass, 360",
        "/embed/stories/tracing-to-pass, 1280"
    })
    void every_kind_of_page(String address, int width, Reader reader) {
        var page = reader.opens(address, width);
        Figures.settle(page);

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ar");
        Reader.keeps(page, "rtl" + address.replace('/', '-') + "-" + width);
        assertThat(page.evaluate(BEYOND, width)).asString().isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(page.evaluate(ON_EACH_OTHER)).asString().isEmpty();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {360, 1280})
    void time_runs_from_left_to_right_and_maps_from_west_to_east(int width, Reader reader) {
        var page = reader.opens("/", width);
        Figures.settle(page);

        assertThat(page.evaluate(FORWARDS, List.of(".lanes a.mark[data-d0]", "data-d0")))
                .isEqualTo(true);
        assertThat(page.evaluate(FORWARDS, List.of(".map .place[x]", "x"))).isEqualTo(true);
    }
}

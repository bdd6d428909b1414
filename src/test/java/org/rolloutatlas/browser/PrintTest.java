package org.rolloutatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a browser, on paper")
@OnRunningAtlas
class PrintTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void a_front_page_of_open_or_of_closed_rows_is_two_or_three_sheets(Reader reader, RunningAtlas.Readers readers) {
        assertThat(sheets(reader.opens("/", 1280))).as("20 reports").isBetween(2L, 3L);
        assertThat(sheets(reader.opensWithoutScript("/", 1280)))
                .as("20 reports, no script")
                .isBetween(2L, 3L);
        assertThat(sheets(readers.of(1000).opens("/", 1280)))
                .as("1,000 reports")
                .isBetween(2L, 3L);
        assertThat(sheets(readers.of(1000).opensWithoutScript("/", 1280)))
                .as("1,000 reports, no script")
                .isBetween(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh-Hans"})
    void a_story_of_eight_chapters_is_an_article_of_four_to_eight_sheets(
            String language, RunningAtlas.Readers readers) {
        var address = language + "/stories/generated-story";

        assertThat(sheets(readers.of(150).opensWithoutScript(address, 1280))).isBetween(4L, 8L);
        var page = readers.of(150).opens(address, 1280);
        assertThat(sheets(page)).isBetween(4L, 8L);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".chapter li a").first().isVisible())
                .as("the reports of a chapter")
                .isTrue();
    }

    @Test
    void a_look_back_has_the_countries_of_that_day_alone(Reader reader) {
        var page = reader.opens("/known-then?then=2016-12-31", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".known .gone:visible").count()).isZero();
        assertThat(page.locator(".known ol > .lane:visible").count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories/laos-and-myanmar", "/countries/LA", "/reports", "/known-then"})
    void nothing_sticks_and_there_is_nothing_to_press_but_the_words_of_the_legend(String address, Reader reader) {
        var page = reader.opens(address, 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        var wrong = (List<?>) page.evaluate("""
                [...document.querySelectorAll('body *')].filter((part) => part.checkVisibility()
                    && (['sticky', 'fixed'].includes(getComputedStyle(part).position)
                      || part.matches('button:not([data-facet=stage]), input, select, [role=slider], form')))
                  .map((part) => part.outerHTML.slice(0, 120))""");

        assertThat(wrong).isEmpty();
    }

    private static long sheets(Page page) {
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}

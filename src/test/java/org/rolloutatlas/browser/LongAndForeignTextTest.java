package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources bring with them: titles without a space, addresses as long as a page, letters that run from the right. */
@DisplayName("In a browser, text of sources")
@OnRunningAtlas
class LongAndForeignTextTest {
    private static final String FILE = "FINAL_National_ID_Programme_Procurement_Notice_2019_v3_signed_scan.pdf";

    @ParameterizedTest
    @CsvSource({
        "/events/mm-2018-08-jilin-pitch, 'h1, .saying p, cite, .claim, .source a, .path b, .life a'",
        "/stories/laos-and-myanmar, 'h1, h2, .chapter p, .held a'",
        "/countries/LA, 'h1, .related li, .said h4 a, .said p, blockquote'",
        "/sources/the-epoch-times-2021-12, 'h1, .related li'",
        "/embed/events/mm-2018-08-jilin-pitch, '.saying p, .credit, .kicker'",
        "/explore?event=mm-2018-08-jilin-pitch, '.event-panel cite, .event-panel p'"
    })
    void breaks_anywhere_before_it_makes_a_page_wider_than_a_phone(String path, String texts, Reader reader) {
        var page = reader.opens(path, 375);
        assertThat(page.locator(texts).first()).isVisible();

        page.evaluate("""
                ([texts, file]) => {
                  for (const text of document.querySelectorAll(texts)) {
                    text.textContent = file + ' https://example.org/' + 'a'.repeat(900);
                  }
                }""", new Object[] {texts, FILE});

        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(375);
    }

    @Test
    void runs_in_the_direction_of_its_own_letters(Reader reader) {
        var page = reader.opens("/events/mm-2018-08-jilin-pitch", 375);
        page.evaluate("""
                () => {
                  for (const text of document.querySelectorAll('.saying p, .item blockquote, cite')) {
                    text.lang = 'ar';
                    text.textContent = 'نظام الهوية الوطنية!';
                  }
                }""");

        assertThat(direction(page, ".saying p")).isEqualTo("rtl");
        assertThat(direction(page, ".item blockquote")).isEqualTo("rtl");
        assertThat(direction(page, "cite")).isEqualTo("rtl");
        assertThat(direction(page, ".claim")).isEqualTo("ltr");
    }

    @ParameterizedTest
    @CsvSource({
        "/zh-Hans/countries/KG, blockquote",
        "/zh-Hans/events/kg-2019-annulment, cite",
        "/zh-Hans/sources, a",
        "/explore/?lang=zh-Hans&event=kg-2019-annulment, cite"
    })
    void is_set_in_the_letters_of_its_own_language(String path, String text, Reader reader) {
        var page = reader.opens(path, 1280);
        var foreign = page.locator(text + "[lang=en]");
        assertThat(foreign.first()).isAttached();
        if (text.equals("blockquote")) {
            assertThat(letters(foreign, "en")).startsWith("Georgia").doesNotContain("CJK", "Songti");
        } else {
            assertThat(letters(foreign, "en")).startsWith("\"Helvetica Neue\"").doesNotContain("CJK", "PingFang");
        }
        assertThat(letters(foreign, "fr")).isEqualTo(letters(foreign, "en"));
        assertThat(letters(foreign, "zh-Hans")).contains("CJK");
        assertThat(letters(page.locator("body"), "zh-Hans"))
                .as("Latin letters in Chinese text come before the Chinese typefaces")
                .containsPattern("\"Noto Sans\".*CJK");
    }

    private static String letters(Locator text, String language) {
        return (String) text.first().evaluate("""
                (text, language) => {
                  const before = text.lang;
                  text.lang = language;
                  const letters = getComputedStyle(text).fontFamily;
                  text.lang = before;
                  return letters;
                }""", language);
    }

    private static String direction(Page page, String text) {
        return (String) page.locator(text).first().evaluate("text => getComputedStyle(text).direction");
    }
}

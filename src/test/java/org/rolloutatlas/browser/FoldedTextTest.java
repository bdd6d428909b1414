package org.rolloutatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is folded can be found. A text fragment in an address takes the way of the search in a page (HTML, "ancestor
 * revealing algorithm"): what a browser opens for the one, it opens for the other.
 */
@DisplayName("In a browser, folded text")
@OnRunningAtlas
class FoldedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports", "/countries/MM", "/sources"})
    void opens_where_the_search_of_the_browser_finds_its_words(String address, Reader reader) {
        var words = (String) reader.opens(address, 1280).evaluate("""
                () => {
                  const main = document.querySelector('main');
                  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const text = texts.currentNode;
                    const [words] = text.data.match(/(?<=^|\\s)[A-Za-z]+( [A-Za-z]+){3}(?=\\s)/) || [''];
                    if (words && text.parentElement.closest('details:not([open], figure details)')
                        && !text.parentElement.closest('summary') && main.textContent.split(words).length === 2) {
                      return encodeURIComponent(words);
                    }
                  }
                  return 'there is no folded text';
                }""");

        var page = reader.opens(address + "#:~:text=" + words, 1280);

        assertThat(page.locator("main details[open]").first()).isAttached();
    }

    @Test
    void opens_the_reports_of_a_chapter_where_one_of_them_is_found(RunningAtlas.Readers readers) {
        var story = "/stories/generated-story";
        var title = (String) readers.of(150).opens(story, 1280).evaluate("""
                () => encodeURIComponent([...document.querySelectorAll('details.held a')]
                  .find((link) => document.querySelector('main').textContent.split(link.textContent).length === 2).textContent)""");

        var page = readers.of(150).opens(story + "#:~:text=" + title, 1280);

        assertThat(page.locator("details.held[open]").first()).isAttached();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports", "/countries/MM", "/stories/laos-and-myanmar", "/sources"})
    void is_part_of_the_page_and_never_hidden_from_a_search(String address, Reader reader) {
        var page = reader.opens(address, 1280);

        assertThat(page.locator("main details:not([open])")).not().hasCount(0);
        var hidden = (List<?>) page.evaluate("""
                [...document.querySelectorAll('main details:not(figure details) *')]
                  .filter((part) => getComputedStyle(part).display === 'none' || part.hidden && part.hidden !== 'until-found')
                  .map((part) => part.outerHTML.slice(0, 200))""");
        assertThat(hidden).isEmpty();
    }
}

package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.render.markup.Markup;

@DisplayName("An editor's Markdown")
class MarkdownHtmlTest {
    private static String html(String... texts) {
        var text = new StringBuilder();
        MarkdownHtml.write(List.of(texts), new Markup(text));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# What counts | <h2>What counts</h2>",
                "*one* and **two** | <p><em>one</em> and <strong>two</strong></p>",
                "2019. The year | <ol start=\"2019\"><li>The year</li></ol>",
                "1. First | <ol><li>First</li></ol>",
                "- a | <ul><li>a</li></ul>",
                "[here](https://example.org/?a=1&b=2) | <p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener external\">here</a></p>",
                "[here](javascript:alert(1)) | <p>here</p>",
                "[here](data:text/html,x) | <p>here</p>",
                "![a picture](https://example.org/x.png) | <p>a picture</p>",
                "<script>alert(1)</script> | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "a <b>c</b> | <p>a &lt;b&gt;c&lt;/b&gt;</p>"
            })
    void becomes_what_a_page_can_hold(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    @Test
    void loses_no_words_in_code_and_in_items_of_several_paragraphs() {
        assertThat(html("    Say here.")).contains("Say here.");
        assertThat(html("```", "Next")).contains("<p>Next</p>");
        assertThat(html("- a\n\n  b")).contains("<li><p>a</p><p>b</p></li>");
    }

    @Test
    void that_nests_without_end_is_cut_off() {
        assertThat(html("- ".repeat(1_400) + "x")).hasSizeLessThan(500);
    }
}

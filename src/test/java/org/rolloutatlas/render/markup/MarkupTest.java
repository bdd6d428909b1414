package org.rolloutatlas.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    private final StringBuilder written = new StringBuilder();
    private final Markup out = new Markup(written);

    @Test
    void text_and_attributes_are_escaped() {
        out.open("p")
                .attr("title", "\"<&>'")
                .text("<script>alert('1') && \"2\"</script>")
                .close();
        assertThat(written)
                .hasToString(
                        "<p title=\"&quot;&lt;&amp;&gt;'\">&lt;script&gt;alert('1') &amp;&amp; &quot;2&quot;&lt;/script&gt;</p>");
    }

    @Test
    void characters_that_xml_does_not_allow_are_left_out() {
        out.element("p", "a\u0000b\u000b\uFFFE\uFFFFc\n\td\uD800e\uDC00f\uD83D\uDE00\uD800");
        assertThat(written).hasToString("<p>abc\n\tdef\uD83D\uDE00</p>");
    }

    @Test
    void elements_close_in_the_order_of_their_nesting() {
        out.open("ul").open("li").text("a").close().open("br").empty().close();
        assertThat(written).hasToString("<ul><li>a</li><br/></ul>");
    }

    @Test
    void style_and_event_handler_attributes_are_refused() {
        out.open("p");
        assertThatThrownBy(() -> out.attr("style", "color:red")).hasMessageContaining("unsupported attribute style");
        assertThatThrownBy(() -> out.attr("onclick", "x()")).hasMessageContaining("unsupported attribute onclick");
    }

    @Test
    void an_attribute_after_content_is_refused() {
        out.open("p").text("a");
        assertThatThrownBy(() -> out.attr("id", "b")).hasMessageContaining("id");
    }

    @Test
    void verbatim_text_cannot_end_its_element() {
        out.open("style");
        assertThatThrownBy(() -> out.verbatim("a</style>b")).hasMessageContaining("</");
    }

    @Test
    void a_text_in_a_language_of_its_own_runs_in_its_own_direction() {
        out.open("blockquote").speaks("ar").text("نظام الهوية!").close();
        assertThat(written).hasToString("<blockquote lang=\"ar\" dir=\"auto\">نظام الهوية!</blockquote>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The card and the population-ID | The card and the <span class="whole">population-ID</span>
            E-passports, then              | <span class="whole">E-passports,</span> then
            A smart-city deal              | A <span class="whole">smart-city</span> deal
            one-two-three-four-five-six    | one-two-three-four-five-six
            2018 - a year                  | 2018 - a year
            """)
    void a_heading_breaks_between_words_not_after_the_hyphen_of_a_short_one(String text, String html) {
        out.heading("h2", text);
        assertThat(written).hasToString("<h2>" + html + "</h2>");
    }
}

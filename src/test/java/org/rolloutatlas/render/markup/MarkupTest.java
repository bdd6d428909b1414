package org.rolloutatlas.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
        out.element("p", "a\u0000b\u000b\uFFFE\uFFFFc\n\td");
        assertThat(written).hasToString("<p>abc\n\td</p>");
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
}

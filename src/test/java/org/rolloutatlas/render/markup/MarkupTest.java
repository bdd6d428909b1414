package org.rolloutatlas.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {
    private final StringBuilder written = new StringBuilder();
    private final Markup out = new Markup(written);

    @Test
    void textAndAttributesAreEscaped() {
        out.open("p")
                .attr("title", "\"<&>'")
                .text("<script>alert('1') && \"2\"</script>")
                .close();
        assertThat(written)
                .hasToString(
                        "<p title=\"&quot;&lt;&amp;&gt;'\">&lt;script&gt;alert('1') &amp;&amp; &quot;2&quot;&lt;/script&gt;</p>");
    }

    @Test
    void controlCharactersAreLeftOut() {
        out.element("p", "a\u0000b\u000bc\n\td");
        assertThat(written).hasToString("<p>abc\n\td</p>");
    }

    @Test
    void elementsCloseInTheOrderOfTheirNesting() {
        out.open("ul").open("li").text("a").close().open("br").empty().close();
        assertThat(written).hasToString("<ul><li>a</li><br/></ul>");
    }

    @Test
    void styleAndEventHandlerAttributesAreRefused() {
        out.open("p");
        assertThatThrownBy(() -> out.attr("style", "color:red")).hasMessageContaining("unsupported attribute style");
        assertThatThrownBy(() -> out.attr("onclick", "x()")).hasMessageContaining("unsupported attribute onclick");
    }

    @Test
    void anAttributeAfterContentIsRefused() {
        out.open("p").text("a");
        assertThatThrownBy(() -> out.attr("id", "b")).hasMessageContaining("id");
    }

    @Test
    void verbatimTextCannotEndItsElement() {
        out.open("style");
        assertThatThrownBy(() -> out.verbatim("a</style>b")).hasMessageContaining("</");
    }
}

package org.rolloutatlas.render.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.SampleQuestion;

@DisplayName("A question, drawn")
class StrandsHtmlTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void is_as_it_was_last_looked_at(Language language) {
        Golden.assertGolden("figure/strands-" + language.tag() + ".html", html(language));
    }

    @Test
    void is_a_list_of_links_to_its_positions_and_its_drawings_are_silent() {
        var html = html(Language.EN);

        assertThat(Pattern.compile("<a href=\"#position-[A-D]\">").matcher(html).results())
                .hasSize(4);
        assertThat(Pattern.compile("<svg class=\"(?:split|line|stem|years|bar)[^>]*>")
                        .matcher(html)
                        .results())
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(drawing.group()).contains("aria-hidden=\"true\""));
    }

    @Test
    void says_whose_words_stand_where_no_quotation_is_held_and_the_editors_note_last() {
        var text = new StringBuilder();
        var question = SampleQuestion.question();
        new PositionsHtml(
                        SampleQuestion.card(Language.EN),
                        question,
                        SampleQuestion.events(),
                        ReportListTest.LINKS,
                        new Markup(text))
                .write(Optional.of("Not the same thing."));

        assertThat(Pattern.compile("class=\"no-quote\"").matcher(text).results())
                .hasSize(4);
        assertThat(text.toString()).endsWith("<b>Editors’ note</b><p>Not the same thing.</p></div>");
    }

    private static String html(Language language) {
        var text = new StringBuilder();
        StrandsHtml.write(SampleQuestion.card(language), StrandsHtml::anchor, Placement.PAGE, new Markup(text));
        return text.toString();
    }
}

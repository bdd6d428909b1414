package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.scene.Staircase;

@DisplayName("A drawn staircase")
class StaircaseHtmlTest {
    @Test
    void has_a_row_for_every_level_from_the_furthest_down() {
        assertThat(drawn("a signed 2012"))
                .containsSubsequence("In operation", "Building", "Signed", "Proposed", "Halted");
        assertThat(drawn("a signed 2012")).doesNotContain("Context");
    }

    @Test
    void hatches_what_one_source_says_and_nothing_else() {
        var text = drawn("a signed 2012 sources=2; a building 2014");

        assertThat(drawing("one", text)).contains("class=\"building\"").doesNotContain("signed");
        assertThat(drawing("two", text)).contains("class=\"signed\"").doesNotContain("building");
    }

    @Test
    void slants_where_a_date_is_uncertain() {
        assertThat(drawing("one", drawn("a signed 2012-01-01"))).contains("M0 71L0.3 59H");
        assertThat(drawing("one", drawn("a signed 2012"))).contains("M0 71L100.2 59H");
    }

    @Test
    void draws_a_halt_as_a_line_with_its_sign_and_no_band() {
        var text = drawn("a signed 2012; a halted 2014");

        assertThat(text).contains("class=\"flat halted\"").contains("class=\"silence halted\"");
        assertThat(drawing("one", text)).doesNotContain("halted");
        assertThat(drawing("signs", text)).contains("class=\"halted\"");
    }

    @Test
    void outlines_what_is_only_planned() {
        assertThat(drawn("a signed 2012 planned")).contains("class=\"proposed planned\"");
    }

    private static String drawing(String kind, String text) {
        var from = text.indexOf("<svg class=\"" + kind + "\"");
        return text.substring(
                from, text.indexOf("<svg class", from + 1) < 0 ? text.length() : text.indexOf("<svg class", from + 1));
    }

    private static String drawn(String events) {
        var stairs = Staircase.of(VectorEvents.of(events), EventClock.HAPPENED, LocalDate.of(2020, 1, 1))
                .orElseThrow();
        var text = new StringBuilder();
        new StaircaseHtml(10, 1, AtlasWording.of(FirstEdition.WORDS, Language.EN), new Markup(text)).write(stairs);
        return text.toString();
    }
}

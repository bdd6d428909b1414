package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.SampleEvents;
import org.rolloutatlas.scene.WidthClass;

class FigureHtmlTest {
    private static final Figure FIGURE = SampleFigures.onGrid(Language.EN, EventClock.HAPPENED);
    private static final String HTML = SampleFigures.html(FIGURE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_figure_is_as_it_was_last_looked_at(Language language) {
        var figure = SampleFigures.onGrid(language, EventClock.HAPPENED);
        Golden.assertGolden("figure/figure-" + language.tag() + ".html", SampleFigures.html(figure));
    }

    @ParameterizedTest
    @EnumSource(WidthClass.class)
    void the_style_rules_scale_symbols_as_the_layout_does(WidthClass width) {
        var scale = Decimal.of(width.symbolScale(), 1).replaceFirst("^0", "");
        assertThat(FigureCss.text(List.of(FIGURE)))
                .containsPattern("\\.atlas \\.on-" + width.code() + "\\{display:inline}\\s+\\.atlas \\.place\\{--k:"
                        + Pattern.quote(scale) + "}");
    }

    @Test
    void there_is_no_style_attribute_and_no_script() {
        assertThat(HTML).doesNotContain(" style=").doesNotContain("<script").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void every_event_is_a_link_with_its_days_and_its_stage() {
        for (var event : SampleEvents.all()) {
            assertThat(HTML).contains("<a href=\"#e-" + event.id() + "\" class=\"mark ");
            assertThat(HTML)
                    .contains("data-id=\"" + event.id() + "\" data-c=\""
                            + event.stage().stageClass().code() + "\"");
        }
        assertThat(mark("mm-2018-a")).contains("data-d0=\"17749\" data-d1=\"17749\" data-r=\"18538\"");
        assertThat(mark("ir-2021"))
                .contains("data-c=\"in-operation\"", "data-d0=\"18628\" data-r=")
                .doesNotContain("data-d1");
    }

    private static String mark(String eventId) {
        var start = HTML.indexOf("class=\"mark", HTML.indexOf("data-id=\"" + eventId + "\"") - 80);
        return HTML.substring(start, HTML.indexOf('>', start));
    }

    @Test
    void ids_are_unique_and_every_reference_within_the_figure_is_met() {
        var ids = all("\\bid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("<use href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(all("url\\(#([^)]+)\\)"));
    }

    @Test
    void every_link_has_a_name() {
        // but for what a script shows, in words
        assertThat(all("(<a (?!href=\"#embed\")[^>]*>)"))
                .isNotEmpty()
                .allMatch(link -> link.contains(" aria-label=\""));
    }

    @Test
    void the_same_figure_gives_the_same_bytes() {
        assertThat(SampleFigures.html(SampleFigures.onGrid(Language.EN, EventClock.HAPPENED)))
                .isEqualTo(HTML);
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(HTML)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

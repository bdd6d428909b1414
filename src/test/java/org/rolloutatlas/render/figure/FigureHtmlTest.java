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
    void theFigureIsAsItWasLastLookedAt(Language language) {
        var figure = SampleFigures.onGrid(language, EventClock.HAPPENED);
        Golden.assertGolden("figure/figure-" + language.tag() + ".html", SampleFigures.html(figure));
    }

    @ParameterizedTest
    @EnumSource(WidthClass.class)
    void theStyleRulesScaleSymbolsAsTheLayoutDoes(WidthClass width) {
        var scale = Decimal.of(width.symbolScale(), 1).replaceFirst("^0", "");
        assertThat(FigureCss.text(List.of(FIGURE)))
                .containsPattern("\\.atlas \\.on-" + width.code() + "\\{display:inline}\\s+\\.atlas \\.place\\{--k:"
                        + Pattern.quote(scale) + "}");
    }

    @Test
    void thereIsNoStyleAttributeAndNoScript() {
        assertThat(HTML).doesNotContain(" style=").doesNotContain("<script").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void everyEventIsALinkWithItsDaysAndItsStage() {
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
    void idsAreUniqueAndEveryReferenceWithinTheFigureIsMet() {
        var ids = all("\\bid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("<use href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(all("url\\(#([^)]+)\\)"));
    }

    @Test
    void everyLinkHasAName() {
        // but for what a script shows, in words
        assertThat(all("(<a (?!href=\"#embed\")[^>]*>)"))
                .isNotEmpty()
                .allMatch(link -> link.contains(" aria-label=\""));
    }

    @Test
    void theSameFigureGivesTheSameBytes() {
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

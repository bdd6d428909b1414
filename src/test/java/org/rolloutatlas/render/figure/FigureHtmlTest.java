package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.markup.Decimal;
import org.rolloutatlas.scene.Altered;
import org.rolloutatlas.scene.GridBasemap;
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
        assertThat(FigureCss.text(List.of(FIGURE), Looks.USUAL))
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

    @Test
    void without_any_day_there_is_a_sentence_and_neither_axis_nor_play_nor_handles() {
        var events = SampleEvents.all().stream().map(Altered::undated).toList();
        var figure = figure(events, Language.EN);
        var html = SampleFigures.html(figure);
        var sentence = "No source gives a date here, so there is no timeline.";
        assertThat(html)
                .contains(sentence)
                .doesNotContain("class=\"axis\"", "class=\"histogram\"", "data-first", "timebar", "slider", "1970");
        for (var width : WidthClass.values()) {
            assertThat(SampleFigures.svg(figure, width))
                    .contains("No source gives a date")
                    .doesNotContain("1970");
        }
        assertThat(EmbedHeight.of(figure, 720)).isLessThan(EmbedHeight.of(FIGURE, 720));
    }

    @Test
    void a_lane_without_project_is_named_after_what_it_is_about() {
        var events = SampleEvents.all().stream()
                .filter(event -> event.id().equals("vu-2019-b"))
                .map(Altered::withoutProject)
                .toList();
        var figure = figure(events, Language.EN);
        assertThat(SampleFigures.html(figure)).contains("<b>Vanuatu</b> National ID: halted</p>");
        assertThat(SampleFigures.svg(figure, WidthClass.L)).contains(">National ID: halted</text>");
        assertThat(SampleFigures.html(figure(events, Language.ZH_HANS))).contains("国民身份证：中止");
    }

    @Test
    void a_place_that_the_map_cannot_show_is_told_in_the_caption() {
        var events = List.of(Altered.at(SampleEvents.all().getFirst(), "South Pole", "南极点", 0, -90));
        var figure = figure(events, Language.EN);
        var sentence = "Not drawn, because it lies outside this map: South Pole, Laos.";
        assertThat(SampleFigures.html(figure)).contains(sentence);
        assertThat(SampleFigures.svg(figure, WidthClass.L)).contains("Not drawn, because");
    }

    @Test
    void fills_and_names_of_lanes_lead_to_countries_and_projects() {
        var links = new FigureLinks() {
            @Override
            public String event(String id) {
                return IN_PAGE.event(id);
            }

            @Override
            public Optional<String> aboutCountry(String code) {
                return Optional.of("/countries/" + code);
            }

            @Override
            public Optional<String> aboutProject(String id) {
                return Optional.of("/projects/" + id);
            }
        };
        assertThat(SampleFigures.html(FIGURE.linked(links)))
                .contains("<a href=\"/countries/LA\" tabindex=\"-1\"><path class=\"land in-operation\" data-cc=\"LA\"")
                .contains("<b><a href=\"/countries/LA\">Laos</a></b> <a href=\"/projects/la-id\">national e-ID</a>");
        assertThat(HTML).doesNotContain("/countries/");
    }

    private static Figure figure(List<Event> events, Language language) {
        return SampleFigures.figure(events, GridBasemap.basemap(), language, EventClock.HAPPENED, Optional.empty());
    }
}

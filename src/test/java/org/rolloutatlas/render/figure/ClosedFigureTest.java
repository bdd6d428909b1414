package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.GridBasemap;
import org.rolloutatlas.scene.Rows;
import org.rolloutatlas.scene.SampleEvents;
import org.rolloutatlas.scene.WidthClass;

class ClosedFigureTest {
    private static final Figure FIGURE = Figure.of(
            "atlas",
            "How ID systems built in Changchun were reported to travel",
            SampleEvents.all(),
            GridBasemap.basemap(),
            FirstEdition.wording(Language.EN),
            EventClock.HAPPENED,
            Optional.empty(),
            Rows.CLOSED);
    private static final String HTML = SampleFigures.html(FIGURE);

    @Test
    void the_closed_figure_is_as_it_was_last_looked_at() {
        Golden.assertGolden("figure/closed-en.html", HTML);
        Golden.assertGolden("figure/closed-1200-en.svg", SampleFigures.svg(FIGURE, WidthClass.L));
    }

    @Test
    void events_stand_in_one_attribute_per_row_and_none_has_an_element() {
        assertThat(HTML).contains(" data-events=\"").doesNotContain("data-id=").doesNotContain("data-ids=");
        int listed = java.util.regex.Pattern.compile("data-events=\"([^\"]*)\"")
                .matcher(HTML)
                .results()
                .flatMap(match -> List.of(match.group(1).split("[ ;]")).stream())
                .toList()
                .size();
        assertThat(listed).isEqualTo(SampleEvents.all().size());
    }

    @Test
    void a_row_and_a_mark_lead_to_all_that_is_held_of_their_country() {
        var links = new FigureLinks() {
            @Override
            public String event(String id) {
                return "/events/" + id;
            }

            @Override
            public Optional<String> aboutCountry(String code) {
                return Optional.of("/countries/" + code);
            }
        };
        assertThat(SampleFigures.html(FIGURE.linked(links)))
                .contains("<a href=\"/countries/MM\" class=\"row\"")
                .contains("<a href=\"/countries/MM\" aria-label=\"Myanmar: ")
                .doesNotContain("href=\"/events/");
    }
}

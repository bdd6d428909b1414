package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.Density;
import org.rolloutatlas.scene.GridBasemap;
import org.rolloutatlas.scene.SampleEvents;
import org.rolloutatlas.scene.WidthClass;

class DenseFigureTest {
    private static final Figure FIGURE = Figure.of(
            "atlas",
            "How ID systems built in Changchun were reported to travel",
            SampleEvents.all(),
            GridBasemap.basemap(),
            Language.EN,
            EventClock.HAPPENED,
            Optional.empty(),
            Density.DENSE);
    private static final String HTML = SampleFigures.html(FIGURE);

    @Test
    void the_counted_figure_is_as_it_was_last_looked_at() {
        Golden.assertGolden("figure/dense-en.html", HTML);
        Golden.assertGolden("figure/dense-1200-en.svg", SampleFigures.svg(FIGURE, WidthClass.L));
    }

    @Test
    void counts_stand_in_one_attribute_per_lane_and_no_event_has_an_element() {
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
    void a_mark_that_stands_for_one_event_leads_to_it_and_one_for_several_to_their_country() {
        assertThat(HTML).contains("<a href=\"/?country=").contains("<a href=\"#e-");
    }
}

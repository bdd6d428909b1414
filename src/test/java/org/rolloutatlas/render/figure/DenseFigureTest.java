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
    void theCountedFigureIsAsItWasLastLookedAt() {
        Golden.assertGolden("figure/dense-en.html", HTML);
        Golden.assertGolden("figure/dense-1200-en.svg", SampleFigures.svg(FIGURE, WidthClass.L));
    }

    @Test
    void countsStandInOneAttributePerLaneAndNoEventHasAnElement() {
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
    void aMarkThatStandsForOneEventLeadsToItAndOneForSeveralToTheirCountry() {
        assertThat(HTML).contains("<a href=\"/?country=").contains("<a href=\"#e-");
    }
}

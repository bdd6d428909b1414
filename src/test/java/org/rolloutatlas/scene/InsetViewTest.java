package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.event.Language;

@DisplayName("The small map of a report")
class InsetViewTest {
    /** Plane units. */
    private static final double STRIP = 4;

    /** Countries with land on all sides, further than such a map reaches. */
    @ParameterizedTest
    @ValueSource(strings = {"KG", "TJ", "CF", "LA"})
    void has_land_up_to_its_edges_where_there_is_land(String code) {
        var events = List.of(CloseFitTest.about(code));
        var basemap = CloseFitTest.map(events).orElseThrow();
        var world =
                CloseFitTest.scene(events, basemap, WidthClass.S, Language.EN).world();
        var inset = InsetView.of(world, basemap);

        var land = inset.cut(basemap);

        var shown = inset.shown();
        double middle = shown.x() + shown.width() / 2;
        double top = shown.y() + shown.height() / 2 - shown.width() * 1.7 / 2;
        double bottom = top + shown.width() * 1.7;
        assertThat(land.within(middle - shown.width(), top + 1, middle + shown.width(), top + 1 + STRIP)
                        .outlines())
                .as("at the upper edge")
                .isNotEmpty();
        assertThat(land.within(middle - shown.width(), bottom - 1 - STRIP, middle + shown.width(), bottom - 1)
                        .outlines())
                .as("at the lower edge")
                .isNotEmpty();
    }
}

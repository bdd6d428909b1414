package org.rolloutatlas.render.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.Golden;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.CloseFit;
import org.rolloutatlas.scene.SampleEvents;

@DisplayName("The picture of one country")
class CloseMapTest {
    @ParameterizedTest
    @CsvSource({
        "RU, EQUAL_EARTH",
        "FJ, ROBINSON",
        "BW, EQUAL_EARTH",
        "MV, EQUAL_EARTH",
        "CL, WINKEL_TRIPEL",
        "LA, EQUAL_EARTH",
        "BR, ECKERT_IV",
        "SG, EQUAL_EARTH"
    })
    void looks_as_it_did(String code, ProjectionKind projection) {
        var events = List.of(SampleEvents.concerning("one", List.of(code), Optional.empty()));
        var map =
                CloseFit.basemap(events, List.of(), TestWorld.WORLD, projection).orElseThrow();
        var language = code.equals("LA") ? Language.ZH_HANS : Language.EN;
        var figure = Figure.of(
                "atlas",
                "Map of " + code,
                events,
                map,
                FirstEdition.wording(language),
                EventClock.HAPPENED,
                Optional.empty());
        var text = new StringBuilder();
        SvgWriter.write(MapSheet.of(figure, 720, 400, Palette.LIGHT), new Markup(text));
        Golden.assertGolden("close/%s.svg".formatted(code.toLowerCase(Locale.ROOT)), text.toString());
    }
}

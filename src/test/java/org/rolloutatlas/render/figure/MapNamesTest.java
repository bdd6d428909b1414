package org.rolloutatlas.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.Frame;
import org.rolloutatlas.scene.LabelReading;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.selection.SelectionQuery;

/** The names on the maps of the dataset: the whole of it, every country, every chapter of a story. */
class MapNamesTest {
    /** Another dataset: {@code -Ddataset=FILE}. */
    private static final Path FILE = Path.of(System.getProperty("dataset", "events.json"));

    private static final int[][] WIDTHS = {{320, 360, 400, 479}, {480, 600, 720, 899}, {900, 1100, 1280, 1440}};

    private record Map(String name, List<Event> events, Optional<String> focus) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_name_can_be_taken_for_that_of_another_mark_at_any_width(Language language) throws IOException {
        var dataset = dataset();
        var basemap = SampleFigures.basemap();
        var faults = new ArrayList<String>();
        int names = 0;
        for (var map : maps(dataset)) {
            for (var widths : WIDTHS) {
                var frame = new Frame(widths[1], language, EventClock.HAPPENED, map.focus);
                var world = Scene.of(map.events, basemap, frame).world();
                names += (int) world.symbols().stream()
                        .flatMap(symbol -> symbol.label().stream())
                        .count();
                for (int width : widths) {
                    LabelReading.of(world, width * world.scale())
                            .faults()
                            .forEach(fault -> faults.add(map.name + ", " + width + " px: " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(names).isGreaterThan(200);
    }

    private static List<Map> maps(Dataset dataset) {
        var events = dataset.events();
        var maps = new ArrayList<Map>();
        maps.add(new Map("all", events, Optional.empty()));
        var countries = new HashSet<String>();
        events.forEach(event -> countries.addAll(event.countries()));
        var queries = Stream.concat(
                countries.stream().map(code -> "country=" + code),
                dataset.stories().stream()
                        .flatMap(story -> story.chapters().stream().map(chapter -> chapter.selection())));
        queries.distinct().sorted().forEach(query -> {
            var selection = SelectionQuery.parse(query).selection();
            maps.add(new Map(query, selection.applyTo(events, _ -> Set.of()), selection.focusActor()));
        });
        return maps;
    }

    private static Dataset dataset() throws IOException {
        return switch (new DatasetReader().read(FILE)) {
            case Reading.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
            case Reading.Accepted accepted -> accepted.dataset();
        };
    }
}

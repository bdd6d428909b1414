package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

@DisplayName("A map of the world in any form")
class WorldFormsTest {
    private static final List<Event> EVERYWHERE =
            TestWorld.UN_MEMBERS.stream().map(CloseFitTest::about).toList();

    private static final Pattern STEP = Pattern.compile("([Mmlhv])|(-?[0-9.]+)");

    static Stream<Arguments> forms() {
        return Stream.of(ProjectionKind.values())
                .flatMap(kind -> Stream.of(11, 150, -100).map(meridian -> Arguments.of(kind, meridian)));
    }

    @ParameterizedTest(name = "{0} around {1}")
    @MethodSource("forms")
    void shows_the_marks_of_193_states_inside_the_picture(ProjectionKind kind, int meridian) {
        for (var width : WidthClass.values()) {
            var world = CloseFitTest.scene(EVERYWHERE, map(kind, meridian), width, Language.EN)
                    .world();
            assertThat(world.symbols()).hasSize(193).allSatisfy(symbol -> {
                assertThat(symbol.at().x())
                        .as("across, %s in %s", symbol.name().full(), width)
                        .isBetween(
                                world.crop().x(),
                                world.crop().x() + world.crop().width());
                assertThat(symbol.at().y())
                        .as("down, %s in %s", symbol.name().full(), width)
                        .isBetween(
                                world.crop().y(),
                                world.crop().y() + world.crop().height());
            });
        }
    }

    @ParameterizedTest(name = "{0} around {1}")
    @MethodSource("forms")
    void has_no_line_across_it(ProjectionKind kind, int meridian) {
        var map = map(kind, meridian);
        assertThat(map.outlines())
                .allSatisfy(outline ->
                        assertThat(longest(outline.path())).as(outline.code()).isLessThan(map.width() / 10));
        assertThat(longest(map.borders())).isBetween(map.width() / 1000, map.width() / 10);
    }

    private static Basemap map(ProjectionKind kind, int meridian) {
        return TestWorld.WORLD.basemap(kind, meridian, Detail.PAGE, Set.of());
    }

    /** The longest line of a path of relative steps, plane units; a move is no line. */
    private static double longest(String path) {
        double longest = 0;
        char command = 'M';
        int given = 0;
        double dx = 0;
        var parts = STEP.matcher(path);
        while (parts.find()) {
            if (parts.group(1) != null) {
                command = parts.group(1).charAt(0);
                given = 0;
                continue;
            }
            double value = Double.parseDouble(parts.group(2));
            switch (command) {
                case 'h', 'v' -> longest = Math.max(longest, Math.abs(value));
                default -> {
                    if (given++ % 2 == 0) {
                        dx = value;
                    } else if (command == 'l' || given > 2) {
                        longest = Math.max(longest, Math.hypot(dx, value));
                    }
                }
            }
        }
        return longest;
    }
}

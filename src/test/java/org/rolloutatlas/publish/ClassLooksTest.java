package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.markup.Palette;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The atlas in {@code examples}, whose stages have all six classes, in colours and shapes of its own. */
@DisplayName("An atlas whose six classes have a look of their own")
class ClassLooksTest {
    private static final Looks OWN = new Looks(Map.of(
            StageClass.PROPOSED, new Looks.Look(ClassColour.SLATE, ClassShape.WEDGE),
            StageClass.SIGNED, new Looks.Look(ClassColour.OCEAN, ClassShape.HOURGLASS),
            StageClass.BUILDING, new Looks.Look(ClassColour.MAGENTA, ClassShape.CIRCLE),
            StageClass.IN_OPERATION, new Looks.Look(ClassColour.INDIGO, ClassShape.SQUARE),
            StageClass.HALTED, new Looks.Look(ClassColour.AMBER, ClassShape.TRIANGLE)));

    private static final List<StageClass> CLASSES = List.copyOf(OWN.byClass().keySet());

    private static final Edition EDITION = drawn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/",
                "/reports",
                "/countries",
                "/countries/FR",
                "/projects/fr-stopcovid",
                "/events/be-2020-09-coronalert-launch",
                "/stories/tracing-to-pass",
                "/known-then",
                "/method",
                "/events/no-such-report",
                "/embed/atlas",
                "/embed/known-then",
                "/embed/stories/tracing-to-pass",
                "/embed/events/be-2020-09-coronalert-launch"
            })
    void is_coloured_so_in_both_themes(String address) {
        var page = text(address);
        for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (var stage : CLASSES) {
                assertThat(page)
                        .contains("--" + stage.code() + ":" + palette.with(OWN).colour(stage.code()) + ";")
                        .doesNotContain("--" + stage.code() + ":" + palette.colour(stage.code()) + ";");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/reports", "/countries", "/known-then", "/embed/atlas", "/embed/stories/tracing-to-pass"})
    void has_marks_of_its_shapes(String address) {
        assertThat(text(address))
                .contains(CLASSES.stream()
                        .map(stage -> "-g-" + stage.code() + "\" d=\"" + Glyph.path(stage, OWN))
                        .toList());
    }

    @Test
    void has_its_shapes_on_lanes() {
        assertThat(text("/embed/atlas"))
                .containsPattern("class=\"mark in-operation.*?<rect class=\"glyph\"[^>]*/>.*?</a>")
                .containsPattern("class=\"mark building.*?<circle class=\"glyph\"[^>]*/>.*?</a>")
                .doesNotContainPattern("class=\"mark building(?:(?!</a>).)*href=\"#atlas-g-building\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/be-2020-09-coronalert-launch",
                "/embed/events/be-2020-09-coronalert-launch",
                "/image/events/be-2020-09-coronalert-launch.svg"
            })
    void has_its_shape_on_the_card_of_a_report(String address) {
        assertThat(text(address))
                .contains("d=\"" + Glyph.path(StageClass.IN_OPERATION, OWN))
                .doesNotContain("d=\"" + Glyph.path(StageClass.IN_OPERATION, Looks.USUAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/image/atlas.svg", "/image/atlas.svg?theme=dark"})
    void has_all_of_them_in_its_picture(String address) {
        var palette = (address.endsWith("dark") ? Palette.DARK : Palette.LIGHT).with(OWN);
        var picture = text(address);
        for (var stage : CLASSES) {
            assertThat(picture)
                    .as(stage.code())
                    .contains(palette.colour(stage.code()), "d=\"" + Glyph.path(stage, OWN))
                    .doesNotContain(
                            "d=\"" + Glyph.path(stage, Looks.USUAL) + "\" fill=\"" + palette.colour(stage.code()));
        }
    }

    private static String text(String address) {
        return new String(
                Renditions.of(EDITION, PagesTest.address(address)).body().toArray(), StandardCharsets.UTF_8);
    }

    private static Edition drawn() {
        try {
            var file = (ObjectNode)
                    JsonMapper.shared().readTree(Files.readString(Path.of("examples/covid-apps/events.json")));
            var classes = ((ObjectNode) file.get("vocabularies")).putArray("classes");
            OWN.byClass().forEach((stage, look) -> {
                var declared = classes.addObject()
                        .put("id", stage.code())
                        .put("colour", look.colour().code())
                        .put("shape", look.shape().code());
                declared.putObject("label").put("en", stage.code()).put("fr", stage.code());
            });
            return TestEditions.of("looks", file.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

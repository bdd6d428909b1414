package org.rolloutatlas.render.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.SampleFigures;
import org.rolloutatlas.scene.WidthClass;

/** Writes figures to look at: {@code mvn test -Dtest=FigurePreviewTest -Dpreview=target/preview}. */
@EnabledIfSystemProperty(named = "preview", matches = ".+")
class FigurePreviewTest {
    @Test
    void pages_and_pictures_are_written_for_the_eye() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("preview")));
        for (var language : Language.values()) {
            write(folder, language.tag(), SampleFigures.figure(language, EventClock.HAPPENED));
            write(folder, "atlas-" + language.tag(), SampleFigures.atlas(language, EventClock.HAPPENED));
        }
    }

    private static void write(Path folder, String name, Figure figure) throws IOException {
        for (var theme : List.of("light", "dark")) {
            Files.writeString(folder.resolve(name + "-" + theme + ".html"), SampleFigures.page(figure, theme));
        }
        for (var width : WidthClass.values()) {
            Files.writeString(folder.resolve(name + "-" + width.code() + ".svg"), SampleFigures.svg(figure, width));
        }
    }
}

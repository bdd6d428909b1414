package org.rolloutatlas.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.scene.Clock;

class FigureHtmlTest {
    @Test
    void look() throws IOException {
        for (var language : Language.values()) {
            for (var theme : new String[] {"light", "dark"}) {
                Files.writeString(
                        Path.of("/tmp/scene-look/look-" + language.tag() + "-" + theme + ".html"),
                        SampleFigures.page(SampleFigures.figure(language, Clock.HAPPENED), theme));
            }
        }
    }
}

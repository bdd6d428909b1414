package org.rolloutatlas.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.figure.SampleFigures;
import org.rolloutatlas.scene.WidthClass;
import org.xml.sax.InputSource;

class SvgWriterTest {
    @ParameterizedTest
    @CsvSource({"EN, S", "EN, M", "EN, L", "ZH_HANS, S", "ZH_HANS, M", "ZH_HANS, L"})
    void the_picture_is_as_it_was_last_looked_at(Language language, WidthClass widthClass) {
        var figure = SampleFigures.onGrid(language, EventClock.HAPPENED);
        var name = "figure/" + figure.scene(widthClass).frame().width() + "-" + language.tag();
        Golden.assertGolden(name + ".svg", SampleFigures.svg(figure, widthClass));
    }

    @Test
    void a_picture_is_well_formed_xml_without_links_scripts_and_style_attributes() throws Exception {
        var svg = SampleFigures.svg(SampleFigures.onGrid(Language.ZH_HANS, EventClock.REPORTED), WidthClass.L);
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("1200");
        assertThat(svg).doesNotContain(" style=").doesNotContain("<script").doesNotContain("href");
    }
}

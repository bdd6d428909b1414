package org.rolloutatlas.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.export.SampleExport;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.scene.SampleQuestion;

@DisplayName("The share image of a question")
class StrandsSheetTest {
    private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_no_letters_smaller_than_24_and_is_as_it_was_last_looked_at(Language language) {
        var text = new StringBuilder();
        SvgWriter.write(
                StrandsSheet.of("Rollout Atlas", SampleQuestion.card(language), Palette.LIGHT), new Markup(text));
        var svg = text.toString();
        SampleExport.xml(svg);

        assertThat(SIZE.matcher(svg).results().map(match -> Double.valueOf(match.group(1))))
                .isNotEmpty()
                .allMatch(size -> size >= 24);
        Golden.assertGolden("picture/strands-" + language.tag() + ".svg", svg);
    }
}

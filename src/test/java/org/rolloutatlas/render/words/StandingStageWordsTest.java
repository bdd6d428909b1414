package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.PlaceName;
import org.rolloutatlas.scene.PlaceSymbol;

/** Beside the rule in {@code StandingStageTest}: its words must not say that a halt is progress. */
@DisplayName("The words for the stage that stands")
class StandingStageWordsTest {
    @Test
    void name_a_halt_that_outranks_progress_as_what_was_last_reported() {
        assertThat(name(Language.EN, StageClass.HALTED))
                .isEqualTo("Kyrgyzstan: 5 reports, stage that stands, as last reported: halted, reported once only");
        assertThat(name(Language.ZH_HANS, StageClass.HALTED)).isEqualTo("吉尔吉斯斯坦：5 条报道，目前所报阶段为“中止”，仅一个来源报道");
    }

    @Test
    void leave_context_without_a_stage() {
        assertThat(name(Language.EN, StageClass.CONTEXT))
                .isEqualTo("Kyrgyzstan: 5 reports, context only, reported once only");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, 'stage that stands, as last reported', furthest stage", "zh-Hans, 目前所报阶段, 最远阶段"})
    void are_those_of_the_method(String tag, String said, String never) throws IOException {
        var method = Files.readString(Path.of("src/main/resources/atlas/method_" + tag + ".md"));
        var wording = Files.readString(Path.of(
                "src/main/resources/org/rolloutatlas/render/words/wording_" + tag.replace('-', '_') + ".properties"));

        assertThat(method).contains(said);
        assertThat(wording).contains(said).doesNotContain(never);
        var pages = Files.readString(
                Path.of("src/main/resources/org/rolloutatlas/publish/words_" + tag.replace('-', '_') + ".properties"));
        assertThat(pages).doesNotContain(never);
    }

    private static String name(Language language, StageClass stage) {
        var place = new PlaceSymbol(
                "KG",
                "KG",
                PlaceName.ofCountry("KG", language),
                false,
                new PlanePoint(0, 0),
                5,
                stage,
                true,
                false,
                false,
                List.of("a", "b", "c", "d", "e"),
                Optional.empty(),
                Optional.empty());
        return new StandingWords(FirstEdition.wording(language)).name(place);
    }
}

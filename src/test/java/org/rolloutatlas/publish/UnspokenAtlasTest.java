package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.PseudoArabic;

@DisplayName("An atlas in a language that the program does not speak")
class UnspokenAtlasTest {
    private static final Edition ARABIC = TestEditions.of(PseudoArabic.dataset());

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reports", "/stories", "/disagreements", "/countries", "/sources", "/method"})
    void says_so_once_on_each_page_and_not_behind_every_text(String address) {
        assertThat(text(address))
                .containsOnlyOnce("This atlas is written in Arabic.")
                .doesNotContain("(in Arabic)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "story", "question"})
    void says_so_once_on_the_page_of_a_record(String kind) {
        var dataset = ARABIC.dataset();
        var address = switch (kind) {
            case "event" -> "/events/" + dataset.events().getFirst().id();
            case "story" -> "/stories/" + dataset.stories().getFirst().id();
            default -> "/disagreements/" + dataset.disagreements().getFirst().id();
        };
        assertThat(text(address))
                .containsOnlyOnce("This atlas is written in Arabic.")
                .doesNotContain("(in Arabic)");
        assertThat(text("/embed" + address)).doesNotContain("(in Arabic)");
    }

    private static String text(String address) {
        return new String(
                Renditions.of(ARABIC, PagesTest.address(address)).body().toArray(), StandardCharsets.UTF_8);
    }
}

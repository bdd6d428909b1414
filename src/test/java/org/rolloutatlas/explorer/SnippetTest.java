package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A snippet")
class SnippetTest {
    @ParameterizedTest(name = "of {0} for {1} is {2}")
    @CsvSource({
        "Huawei signed in Laos, huawei, [Huawei] signed in Laos",
        "Huawei signed in Laos, laos HUAWEI, [Huawei] signed in [Laos]",
        "华为在老挝签约, 老挝, 华为在[老挝]签约",
        "Cost (claimed): $5, (claimed), Cost [(claimed)]: $5",
        "nothing of it, zebra, nothing of it"
    })
    void marks_the_words_and_leaves_the_text_as_it_is(String text, String words, String marked) {
        var pieces = Snippet.mark(text, words);

        assertThat(pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream()
                        .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}

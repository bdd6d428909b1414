package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.event.LocalizedText;

@DisplayName("The length of a chapter")
class ChapterLengthTest {
    @ParameterizedTest(name = "of {1} times {2} in {0}: short {3}, long {4}")
    @CsvSource({
        "en, 2, word, true, false",
        "en, 39, word, true, false",
        "en, 40, word, false, false",
        "en, 95, word, false, false",
        "en, 96, word, false, true",
        "fr, 2, mot, true, false",
        "fr, 60, mot, false, false",
        "en, 60, 中国 word, false, false",
        "zh-Hans, 2, 字, true, false",
        "zh-Hans, 60, 字, false, false",
        "zh-Hans, 171, 字, false, true"
    })
    void is_counted_in_the_language_that_it_has(String tag, int times, String sign, boolean isShort, boolean isLong) {
        var text = (sign + (sign.codePoints().allMatch(Character::isIdeographic) ? "" : " ")).repeat(times);
        var words = sign.contains(" ") ? text.replace("中国 ", "中国") : text;

        var length = ChapterLength.of(new LocalizedText(Map.of(tag, words)), tag);

        assertThat(length.isShort()).isEqualTo(isShort);
        assertThat(length.isLong()).isEqualTo(isLong);
    }
}

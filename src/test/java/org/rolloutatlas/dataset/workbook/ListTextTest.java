package org.rolloutatlas.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("A list in a cell")
class ListTextTest {
    private static final String SIGNS = ";\\ \"[]a\nb";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MM; LA | [\"MM\",\"LA\"]",
                "MM;LA; | [\"MM\",\"LA\"]",
                "MM | [\"MM\"]",
                "Smith, Jones & Co.; S&J | [\"Smith, Jones & Co.\",\"S&J\"]",
                "[] | []",
                "a\\; b | [\"a; b\"]"
            })
    void is_written_with_semicolons(String cell, String list) {
        assertThat(ListText.read(cell)).hasToString(list);
    }

    @RepeatedTest(200)
    void comes_back_as_it_was() {
        var random = new Random();
        var list = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            var text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            list.add(text.toString());
        }
        assertThat(ListText.read(ListText.write(list))).isEqualTo(list);
    }
}

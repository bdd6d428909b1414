package org.rolloutatlas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The part that an address asks")
class AskedPartTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/, pages",
        "/zh-Hans/, pages",
        "/countries/LA, pages",
        "/wp-login.php, pages",
        "//, pages",
        "/d/, pages",
        "/d/0123456789abcdef/embed/atlas, embed",
        "/zh-Hans/d/0123456789abcdef/embed/atlas, embed",
        "/embed/atlas, embed",
        "/zh-Hans/embed/atlas, embed",
        "/image/atlas.png, image",
        "/data/events.csv, data",
        "/explore, explore",
        "/VAADIN/build/indexhtml.js, VAADIN",
        "/explore/country/LA, explore"
    })
    void is_one_of_a_few(String path, String part) {
        assertThat(AskedPart.part(path)).isEqualTo(part);
    }
}

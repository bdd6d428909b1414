package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BrowserModuleTest {
    /** The bar of the product, bytes. */
    private static final int BUDGET = 13_000;

    @Test
    void what_is_imported_comes_first_and_once() {
        assertThat(bundle(Map.of(
                        "a.js", "import {b} from './b.js';\nimport {c} from './c.js';\na(b, c);\n",
                        "b.js", "import {c} from './c.js';\nexport const b = c + 1;\n",
                        "c.js", "export const c = 1;\n")))
                .isEqualTo("const c = 1;\nconst b = c + 1;\na(b, c);\n");
    }

    @Test
    void comments_blank_lines_and_indentation_are_left_out() {
        assertThat(bundle(Map.of("a.js", """
                        /** What it is. */
                        export function a() {
                          /*
                           * why
                           */
                          // and how
                          return '// no comment';

                        }
                        """))).isEqualTo("function a() {\nreturn '// no comment';\n}\n");
    }

    @Test
    void one_name_in_two_files_is_an_error() {
        assertThatThrownBy(() -> bundle(Map.of(
                        "a.js", "import {b} from './b.js';\nconst same = b;\n",
                        "b.js", "export const b = 1;\nfunction same() {}\n")))
                .hasMessage("Duplicate name same in b.js and a.js");
    }

    @Test
    void what_cannot_be_joined_line_by_line_is_an_error() {
        assertThatThrownBy(() -> bundle(Map.of("a.js", "import {b} from '../b.js';")))
                .hasMessageStartingWith("Unsupported import in a.js");
        assertThatThrownBy(() -> bundle(Map.of("a.js", "export {a};")))
                .hasMessageStartingWith("Unsupported export in a.js");
        assertThatThrownBy(() -> bundle(Map.of("a.js", "const a = `one\ntwo`;")))
                .hasMessageStartingWith("Unsupported template of several lines in a.js");
        assertThatThrownBy(() -> bundle(Map.of("a.js", "import './b.js';", "b.js", "import './a.js';")))
                .hasMessage("Invalid import: a.js > b.js > a.js");
    }

    @Test
    void the_files_of_the_module_can_be_joined_here_too() {
        assertThat(BrowserModule.bundle("atlas.js", name -> Assets.text("/atlas/module/" + name)))
                .contains("customElements.define('rollout-atlas'")
                .doesNotContainPattern("(?m)^(import|export) ");
    }

    @Test
    void the_module_can_stand_in_a_page() {
        assertThat(BrowserModule.text(1))
                .doesNotContain("</", "<!--")
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "setAttribute('style'", "eval(")
                .doesNotContainPattern("(?m)^(import|export) ");
    }

    @Test
    void the_module_keeps_within_its_budget() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable(), "no brotli on this platform");
        var bytes = Encoder.compress(
                BrowserModule.text(1).getBytes(StandardCharsets.UTF_8), new Encoder.Parameters().setQuality(11));
        assertThat(bytes.length).isLessThanOrEqualTo(BUDGET);
    }

    private static String bundle(Map<String, String> files) {
        return BrowserModule.bundle("a.js", name -> Objects.requireNonNull(files.get(name), name));
    }
}

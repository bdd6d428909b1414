package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.Golden;
import org.rolloutatlas.address.Address;

@DisplayName("The words of the site")
class WordsFileTest {
    /** The dataset of vectors/search.tsv. */
    private static final Edition EDITION = TestEditions.of(Path.of("src/test/resources/search/dataset.json"));

    @Test
    void are_all_that_a_page_needs_to_search_by_itself() {
        // the tests of the module look up the vectors in it
        Golden.assertGolden("search/words.json", text(""));
    }

    @Test
    void are_not_sent_to_a_page_that_asks() {
        assertThat(text("q=Huawei")).isEqualTo("{\"found\":[\"bw-offer\",\"hw-remark\"]}\n");
        assertThat(text("q=nobody")).isEqualTo("{\"found\":[]}\n");
        assertThat(text("q=%EF%BC%81")).isEqualTo("{\"found\":[]}\n");
    }

    private static String text(String query) {
        var address = Address.parse("/data/words.json", query, _ -> false).orElseThrow();
        return new String(Renditions.of(EDITION, address).body().toArray(), StandardCharsets.UTF_8);
    }
}

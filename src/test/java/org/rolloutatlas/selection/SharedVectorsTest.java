package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the browser module's tests run too: both must read, write and compare alike. */
class SharedVectorsTest {
    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    @ParameterizedTest(name = "the query \"{0}\" is canonically \"{1}\"")
    @MethodSource
    void queries(String query, String canonical) {
        var selection = SelectionQuery.parse(query).selection();
        assertThat(SelectionQuery.format(selection)).isEqualTo(canonical);
        assertThat(SelectionQuery.parse(canonical).selection()).isEqualTo(selection);
    }

    static List<Object[]> queries() throws IOException {
        return rows("selection.tsv");
    }

    @ParameterizedTest(name = "\"{0}\" is compared as \"{1}\"")
    @MethodSource
    void folds(String text, String folded) {
        var expected = Normalizer.normalize(folded, Normalizer.Form.NFKD);
        assertThat(PlainSearch.fold(text)).isEqualTo(expected);
    }

    static List<Object[]> folds() throws IOException {
        return rows("fold.tsv");
    }

    /** Lines of # are comments, the first other line names the columns. */
    private static List<Object[]> rows(String name) throws IOException {
        try (Stream<String> lines = Files.lines(VECTORS.resolve(name), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> (Object[]) line.split("\t", -1))
                    .toList();
        }
    }
}

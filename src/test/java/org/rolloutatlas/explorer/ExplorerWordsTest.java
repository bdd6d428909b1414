package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the explorer")
class ExplorerWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/rolloutatlas/explorer");
    private static final Path TEXTS = Path.of("src/main/resources/org/rolloutatlas/explorer");
    private static final Pattern KEY = Pattern.compile("\\.(text|counted)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile(
            "(new (H[1-4]|Paragraph|Span|NativeButton|Anchor|RouterLink|ListItem|TextField|TextArea)"
                    // what is set on a response is a header of HTTP
                    + "|(?<!response\\.)set(Text|Label|Title|AriaLabel|HelperText|Header|ErrorMessage|CaptionText))\\(\\s*\"[^\"]*[A-Za-z]{3}");

    @Test
    void have_a_text_for_every_key_that_the_sources_name() throws IOException {
        var known = new TreeSet<>(texts("explorer_en.properties").stringPropertyNames());
        // what records say too
        known.addAll(texts("../render/words/record_en.properties").stringPropertyNames());
        known.addAll(texts("../render/words/product_en.properties").stringPropertyNames());
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            // those words belong to another package
            var own = Files.readString(source).replaceAll("wording\\(\\)\\s*\\.text", "");
            var matcher = KEY.matcher(own);
            while (matcher.find()) {
                var key = matcher.group(2);
                var found = matcher.group(1).equals("counted")
                        ? known.contains(key + ".one") && known.contains(key + ".other")
                        : known.contains(key);
                if (!found) {
                    missing.add(source.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void are_never_written_into_the_sources() throws IOException {
        var literals = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = LITERAL.matcher(Files.readString(source));
            while (matcher.find()) {
                literals.add(source.getFileName() + ": " + matcher.group());
            }
        }
        // the address of a link is no word
        literals.removeIf(literal -> literal.contains("\"#content"));
        assertThat(literals).isEmpty();
    }

    @Test
    void are_not_english_in_the_chinese_texts() throws IOException {
        var english = texts("explorer_en.properties");
        var chinese = texts("explorer_zh_Hans.properties");
        var same = new TreeSet<>(chinese.stringPropertyNames());
        same.removeIf(key -> !chinese.getProperty(key).equals(english.getProperty(key)));
        // names and marks that are the same in both
        assertThat(same)
                .isSubsetOf("page-title", "dash", "export.csv", "export.geojson", "export.json", "export.bibtex");
    }

    @Test
    void are_not_english_in_the_french_texts() throws IOException {
        var english = texts("explorer_en.properties");
        var french = texts("explorer_fr.properties");
        var same = new TreeSet<>(french.stringPropertyNames());
        same.removeIf(key -> !french.getProperty(key).equals(english.getProperty(key)));
        assertThat(same)
                .isSubsetOf(
                        "page-title",
                        "dash",
                        "export.csv",
                        "export.geojson",
                        "export.json",
                        "export.bibtex",
                        "column.date",
                        "desk.link",
                        "disagreement.position",
                        "facet.source",
                        "region.europe",
                        "scope.question");
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

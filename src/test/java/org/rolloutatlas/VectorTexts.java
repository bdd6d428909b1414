package org.rolloutatlas;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.SourceKind;

/**
 * Texts as the vectors write them: {@code ID PUBLISHER KIND}, then in any order {@code none} for one that was not read and {@code
 * from=ID+ID} for what it derives from; separated by a semicolon, roots first.
 */
public final class VectorTexts {
    private VectorTexts() {}

    /** The texts of one field by their ids. */
    public static Map<String, Source> of(String field) {
        var texts = new LinkedHashMap<String, Source>();
        for (var text : field.split(";", -1)) {
            var words = List.of(text.strip().split(" "));
            var roots = new ArrayList<Source>();
            words.stream()
                    .filter(word -> word.startsWith("from="))
                    .flatMap(word -> Arrays.stream(word.substring(5).split("\\+", -1)))
                    .forEach(id -> roots.add(Objects.requireNonNull(texts.get(id), id)));
            texts.put(
                    words.get(0),
                    text(
                            words.get(0),
                            words.get(1),
                            FirstEdition.WORDS.sourceKind(words.get(2)).orElseThrow(),
                            roots,
                            words.contains("none")));
        }
        return texts;
    }

    /** One text, undated. */
    public static Source text(String id, String publisher, SourceKind kind, List<Source> roots, boolean unread) {
        return new Source(
                id,
                "Title of " + id,
                publisher,
                Optional.of(URI.create("https://example.org/" + id)),
                Optional.empty(),
                "en",
                kind,
                roots,
                unread ? Optional.of(ReadingDepth.NONE) : Optional.empty());
    }
}

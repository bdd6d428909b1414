package org.rolloutatlas.dataset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.rolloutatlas.event.Language;

/**
 * What editors write where a code is wanted, in each language that the program speaks: {@code journal} for {@code newspaper}. The words stand
 * in {@code meant_TAG.properties}. What a word means is not certain: a journal may be another thing in another language.
 */
public final class MeantWords {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Word → the codes that it may mean. */
    private static final Map<String, SequencedSet<String>> CODES = codes();

    private MeantWords() {}

    /** Those of some codes that a word may mean, in whichever language. */
    static List<String> among(List<String> codes, String written) {
        return Stream.of(written)
                .flatMap(word -> CODES.getOrDefault(plain(word), new LinkedHashSet<>()).stream())
                .filter(codes::contains)
                .toList();
    }

    /** What a word says that answers a question with yes or no; empty if it does not. */
    public static Optional<Boolean> affirmed(String written) {
        return Stream.of(YES, NO)
                .filter(answer -> among(List.of(answer), written).contains(answer))
                .map(YES::equals)
                .findFirst();
    }

    private static Map<String, SequencedSet<String>> codes() {
        var codes = new HashMap<String, SequencedSet<String>>();
        for (var language : Language.values()) {
            var pack = load("meant_" + language.tag().replace('-', '_') + ".properties");
            pack.stringPropertyNames().stream()
                    .sorted()
                    .forEach(code -> Stream.of(pack.getProperty(code).split("\\|"))
                            .forEach(word -> codes.computeIfAbsent(plain(word), _ -> new LinkedHashSet<>())
                                    .add(code)));
        }
        return codes;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(MeantWords.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

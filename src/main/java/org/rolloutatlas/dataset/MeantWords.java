package org.rolloutatlas.dataset;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.TextPack;

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
            var pack = new TreeMap<>(TextPack.read(MeantWords.class, "meant", language));
            pack.forEach((code, words) -> Stream.of(words.split("\\|"))
                    .forEach(word -> codes.computeIfAbsent(plain(word), _ -> new LinkedHashSet<>())
                            .add(code)));
        }
        return codes;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}

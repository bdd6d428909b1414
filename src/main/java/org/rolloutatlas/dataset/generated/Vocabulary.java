package org.rolloutatlas.dataset.generated;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.SystemKind;

/** A phrase of generated texts in both languages of the product. */
record Vocabulary(String en, String zhHans) {
    private static final Map<String, Vocabulary> ALL = Tables.rows("words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> new Vocabulary(row.get(1), row.get(2))));

    /** How many sentences {@code filler.0} … there are. */
    static final int FILLERS =
            (int) ALL.keySet().stream().filter(key -> key.startsWith("filler.")).count();

    /** The phrase for a kind of system, which its vocabulary names. */
    static Vocabulary of(SystemKind system) {
        return new Vocabulary(system.label().in(Language.EN), system.label().in(Language.ZH_HANS));
    }

    /** The phrase for a code of {@code events.json}, or for a filler. */
    static Vocabulary of(String code) {
        return Objects.requireNonNull(ALL.get(code), code);
    }
}

package org.rolloutatlas.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed vocabulary of {@code events.json}: its values by their codes. As a table, because every record of a file asks
 * several of them.
 */
record Vocabulary<T>(Map<String, T> byCode) {
    static <T> Vocabulary<T> of(T[] values, Function<T, String> code) {
        return new Vocabulary<>(Arrays.stream(values).collect(Collectors.toUnmodifiableMap(code, Function.identity())));
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

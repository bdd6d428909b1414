package org.rolloutatlas.address;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.selection.Query;

/**
 * A day to which a reader looks back: {@code then=2017-12-31}. A month or a year stands for its last day.
 *
 * @param day its end is meant
 */
public record Then(LocalDate day) {
    /** The name of the parameter. */
    public static final String NAME = "then";

    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}(-\\d\\d(-\\d\\d)?)?");

    /** What a query says of it; empty where it names no day. */
    static Optional<Then> asked(String text) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Then(
                    match.group(2) != null
                            ? LocalDate.parse(text)
                            : match.group(1) != null
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : LocalDate.of(Integer.parseInt(text), 12, 31)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The canonical query; empty where no day is asked for. */
    static Query query(Optional<Then> then) {
        return Query.EMPTY.and(NAME, then.map(asked -> asked.day.toString()).orElse(""));
    }
}

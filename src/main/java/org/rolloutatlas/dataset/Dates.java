package org.rolloutatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;

/** What the dates of a file mean, each text read once: many records share a day. For several threads. */
final class Dates {
    private final Map<String, Optional<Edtf>> dates = new ConcurrentHashMap<>();
    private final Map<String, Optional<LocalDate>> days = new ConcurrentHashMap<>();

    /** The date; empty when it cannot be read, or has a day on neither side, as {@code /..}: then it dates nothing. */
    Optional<Edtf> date(String text) {
        var known = dates.get(text);
        return known != null ? known : dates.computeIfAbsent(text, Dates::readDate);
    }

    /** The day of the calendar; empty when there is none such. */
    Optional<LocalDate> day(String text) {
        var known = days.get(text);
        return known != null ? known : days.computeIfAbsent(text, Dates::readDay);
    }

    private static Optional<Edtf> readDate(String text) {
        try {
            return Optional.of(Edtf.parse(text))
                    .filter(date -> date.range().counted().isPresent());
        } catch (EdtfSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

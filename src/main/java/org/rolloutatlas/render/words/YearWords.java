package org.rolloutatlas.render.words;

import java.time.LocalDate;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.edtf.EdtfInterval;
import org.rolloutatlas.edtf.EdtfInterval.Bound;
import org.rolloutatlas.edtf.Qualifier;

/** A date by its year, where there is room for no more: "2012", "2019?", "c. 2014", "2014–2016", "by 2009". */
final class YearWords {
    private YearWords() {}

    static String of(Edtf date, RecordWords words) {
        var range = date.range();
        var first = year(range.first());
        var last = year(range.last());
        var years = last.isEmpty()
                ? words.text("year.from", first)
                : first.isEmpty()
                        ? words.text("year.until", last)
                        : first.equals(last) ? words.text("year", first) : words.text("year.between", first, last);
        var about = isApproximate(date) ? words.text("year.about", years) : years;
        return isUncertain(date) ? words.text("year.uncertain", about) : about;
    }

    private static String year(Optional<LocalDate> day) {
        return day.map(found -> Integer.toString(found.getYear())).orElse("");
    }

    private static boolean isUncertain(Edtf date) {
        return has(date, Qualifier.UNCERTAIN) || has(date, Qualifier.UNCERTAIN_AND_APPROXIMATE);
    }

    private static boolean isApproximate(Edtf date) {
        return has(date, Qualifier.APPROXIMATE) || has(date, Qualifier.UNCERTAIN_AND_APPROXIMATE);
    }

    private static boolean has(Edtf date, Qualifier qualifier) {
        return switch (date) {
            case EdtfDate single -> single.qualifier() == qualifier;
            case EdtfInterval(var from, var to) -> has(from, qualifier) || has(to, qualifier);
        };
    }

    private static boolean has(Bound bound, Qualifier qualifier) {
        return bound instanceof Bound.Known(var date) && date.qualifier() == qualifier;
    }
}

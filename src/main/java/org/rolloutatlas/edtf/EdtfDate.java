package org.rolloutatlas.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/** One date of some precision, with what is doubted about it. Years run from 1 to 9999. */
public sealed interface EdtfDate extends Edtf {

    /** What the writer doubts about this date. */
    Qualifier qualifier();

    /** A day, {@code 2019-03-07}. */
    record Day(LocalDate date, Qualifier qualifier) implements EdtfDate {
        @Override
        public DayRange range() {
            throw new UnsupportedOperationException("edtf branch");
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("edtf branch");
        }
    }

    /** A month, {@code 2019-03}. */
    record Month(YearMonth month, Qualifier qualifier) implements EdtfDate {
        @Override
        public DayRange range() {
            throw new UnsupportedOperationException("edtf branch");
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("edtf branch");
        }
    }

    /** A year, {@code 2019}. */
    record Year(int year, Qualifier qualifier) implements EdtfDate {
        @Override
        public DayRange range() {
            throw new UnsupportedOperationException("edtf branch");
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("edtf branch");
        }
    }
}

package org.rolloutatlas.edtf;

/** From … to …, where either side may be open ({@code ..}) or unknown (empty). */
public record EdtfInterval(Bound start, Bound end) implements Edtf {

    /** One side of an interval. */
    public sealed interface Bound {
        /** A stated date. */
        record Known(EdtfDate date) implements Bound {}

        /** No bound on that side, {@code ..}: still going, or always so. */
        record Open() implements Bound {}

        /** A bound exists, but which is not known: empty. {@code 2019/} ended, when is not known. */
        record Unknown() implements Bound {}
    }

    @Override
    public DayRange range() {
        throw new UnsupportedOperationException("edtf branch");
    }

    @Override
    public String text() {
        throw new UnsupportedOperationException("edtf branch");
    }
}

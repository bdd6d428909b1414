package org.rolloutatlas.dataset;

import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.phrase.Phrase;

/** What is wrong with a text that dates nothing: the character, and what is allowed there. */
final class DateSyntax {
    private DateSyntax() {}

    /** The date that is certainly meant by a text that is none. */
    static Optional<String> meant(String text) {
        try {
            Edtf.parse(text);
            return Optional.empty();
        } catch (EdtfSyntaxException e) {
            return e.meant();
        }
    }

    static void tell(Entry at, String text, Findings findings) {
        try {
            Edtf.parse(text);
            // EDTF, but of no use here: a record without a day has no place in time, and is one without a date
            findings.error(
                    at,
                    Phrase.of("missing date in '{0}': EDTF, but without a day on either side it dates nothing", text),
                    Phrase.of("Leave it out, or write a day by which it was so, as in '../2019-03-07'."));
        } catch (EdtfSyntaxException e) {
            findings.error(
                    at,
                    e.position(),
                    Verdict.meant(
                            Phrase.of("{0} (character {1} of '{2}')", e.phrase(), e.position() + 1, text),
                            Phrase.NONE,
                            e.meant()));
        }
    }
}

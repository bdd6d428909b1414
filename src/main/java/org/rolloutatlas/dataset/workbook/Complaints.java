package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rolloutatlas.dataset.NearMiss;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Phrase;

/** What is found wrong with a workbook while its sheets are read. */
final class Complaints {
    private final String file;
    private final NearMiss names = new NearMiss();
    private final List<Problem> all = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void tell(Place place, Phrase message, Phrase remedy) {
        all.add(place.error(file, message, remedy));
    }

    /** A name that is not known, with the one that was probably meant. */
    void unknown(Place place, Phrase noun, String name, Collection<String> known) {
        tell(
                place,
                Phrase.of(
                        "unknown {0} '{1}'{2}: it is not read", noun, name, NearMiss.question(names.find(name, known))),
                known.isEmpty()
                        ? Phrase.NONE
                        : Phrase.of("Rename it, or take it out; known: {0}.", String.join(", ", known)));
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}

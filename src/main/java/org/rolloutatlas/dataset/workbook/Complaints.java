package org.rolloutatlas.dataset.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rolloutatlas.dataset.NearMiss;
import org.rolloutatlas.dataset.Problem;

/** What is found wrong with a workbook while its sheets are read. */
final class Complaints {
    private final String file;
    private final NearMiss names = new NearMiss();
    private final List<Problem> all = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void tell(Place place, String message, String remedy) {
        all.add(place.error(file, message, remedy));
    }

    /** A name that is not known, with the one that was probably meant. */
    void unknown(Place place, String noun, String name, Collection<String> known) {
        tell(
                place,
                "unknown " + noun + " '" + name + "'" + NearMiss.question(names.find(name, known)) + ": it is not read",
                known.isEmpty() ? "" : "Rename it, or take it out; known: " + String.join(", ", known) + ".");
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}

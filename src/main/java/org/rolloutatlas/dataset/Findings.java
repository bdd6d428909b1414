package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found, each thing once: what follows from an error already found at the same value is left out. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> erroneous = new HashSet<>();

    /** An error at this value, unless there is one already, or at what holds it. */
    void error(Entry at, String message, String remedy) {
        error(at, 0, message, remedy);
    }

    /** An error at a character of a text. */
    void error(Entry at, int offset, String message, String remedy) {
        var pointer = at.pointer();
        if (erroneous.isEmpty() || !covered(pointer)) {
            erroneous.add(pointer);
            found.add(new Finding(Problem.Severity.ERROR, pointer, Finding.Spot.VALUE, offset, message, remedy));
        }
    }

    void warning(Entry at, String message, String remedy) {
        var pointer = at.pointer();
        if (erroneous.isEmpty() || !covered(pointer)) {
            found.add(new Finding(Problem.Severity.WARNING, pointer, Finding.Spot.VALUE, 0, message, remedy));
        }
    }

    /** An error that the schema states; it silences the rules at this value when the value itself is at fault. */
    void schemaError(String pointer, Finding.Spot spot, boolean silences, String message, String remedy) {
        if (silences) {
            erroneous.add(pointer);
        }
        found.add(new Finding(Problem.Severity.ERROR, pointer, spot, 0, message, remedy));
    }

    /** Whether an error is known at this value, or at what holds it. */
    boolean isErroneous(Entry at) {
        return !erroneous.isEmpty() && covered(at.pointer());
    }

    boolean anyError() {
        return found.stream().anyMatch(finding -> finding.severity() == Problem.Severity.ERROR);
    }

    List<Finding> all() {
        return found.stream().distinct().toList();
    }

    private boolean covered(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (erroneous.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}

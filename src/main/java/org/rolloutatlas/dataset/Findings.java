package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Collects what is found, each thing once: what follows from an error already found at the same value is left out. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final Set<String> erroneous = new HashSet<>();

    Findings() {}

    /** What was found so far; further findings go elsewhere, so that rules can run side by side. */
    private Findings(Findings base) {
        erroneous.addAll(base.erroneous);
    }

    /** Runs each check on its own, in parallel, and takes over what they find in the order of the checks. */
    void collect(List<Consumer<Findings>> checks) {
        var parts = checks.parallelStream()
                .map(check -> {
                    var part = new Findings(this);
                    check.accept(part);
                    return part;
                })
                .toList();
        for (var part : parts) {
            for (var finding : part.found) {
                if (erroneous.isEmpty() || !covered(finding.pointer())) {
                    found.add(finding);
                }
            }
            erroneous.addAll(part.erroneous);
        }
    }

    /** An error at this value, unless there is one already, or at what holds it. */
    void error(Entry at, String message, String remedy) {
        error(at, 0, message, remedy);
    }

    /** An error at a character of a text. */
    void error(Entry at, int offset, String message, String remedy) {
        var pointer = at.pointer();
        if (erroneous.isEmpty() || !covered(pointer)) {
            erroneous.add(pointer);
            found.add(Finding.error(pointer, Finding.Part.VALUE, offset, message, remedy));
        }
    }

    void warning(Warning warning, Entry at, String message, String remedy) {
        var pointer = at.pointer();
        if (erroneous.isEmpty() || !covered(pointer)) {
            found.add(Finding.warning(warning, pointer, message, remedy));
        }
    }

    /** An error that the schema states; it silences the rules at this value when the value itself is at fault. */
    void schemaError(String pointer, Finding.Part part, boolean silences, String message, String remedy) {
        if (silences) {
            erroneous.add(pointer);
        }
        found.add(Finding.error(pointer, part, 0, message, remedy));
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

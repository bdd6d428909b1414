package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rolloutatlas.dataset.Finding.Part;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;

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
    void error(Entry at, Phrase message, Phrase remedy) {
        error(at, 0, new Verdict(message, remedy));
    }

    /** An error at a character of a text. */
    void error(Entry at, int offset, Phrase message, Phrase remedy) {
        error(at, offset, new Verdict(message, remedy));
    }

    /** An error at a character of a text, or at the value itself. */
    void error(Entry at, int offset, Verdict verdict) {
        add(at.pointer(), Part.VALUE, offset, verdict, value(at.pointer(), at.node(), verdict));
    }

    /** An error in the name of a property. */
    void errorInName(Entry at, Verdict verdict) {
        var pointer = at.pointer();
        add(pointer, Part.NAME, 0, verdict, name(pointer, verdict));
    }

    private void add(String pointer, Part part, int offset, Verdict verdict, List<Mend> mends) {
        if (erroneous.isEmpty() || !covered(pointer)) {
            erroneous.add(pointer);
            found.add(Finding.error(pointer, part, offset, verdict, mends));
        }
    }

    void warning(Warning warning, Entry at, Phrase message, Phrase remedy) {
        warning(warning, at, 0, new Verdict(message, remedy));
    }

    /** A warning of a character of a text, or of the value itself. */
    void warning(Warning warning, Entry at, int offset, Verdict verdict) {
        var pointer = at.pointer();
        if (erroneous.isEmpty() || !covered(pointer)) {
            found.add(Finding.warning(warning, pointer, offset, verdict, value(pointer, at.node(), verdict)));
        }
    }

    /** An error of a value that the schema states; it silences the rules at this value. */
    void schemaError(String pointer, JsonNode value, Verdict verdict) {
        erroneous.add(pointer);
        found.add(Finding.error(pointer, Part.VALUE, 0, verdict, value(pointer, value, verdict)));
    }

    /** An error in the name of a property that the schema states; it silences the rules at its value. */
    void schemaErrorInName(String pointer, Verdict verdict) {
        erroneous.add(pointer);
        found.add(Finding.error(pointer, Part.NAME, 0, verdict, name(pointer, verdict)));
    }

    /** Something absent that the schema demands; it does not silence the rules on what is there. */
    void schemaLack(String pointer, Verdict verdict) {
        found.add(Finding.error(pointer, Part.VALUE, 0, verdict, List.of()));
    }

    private static List<Mend> value(String pointer, JsonNode value, Verdict verdict) {
        return verdict.meant()
                .filter(_ -> value.isString())
                .map(meant -> new Mend.Value(pointer, value.stringValue(), meant))
                .<List<Mend>>map(List::of)
                .orElse(List.of());
    }

    private static List<Mend> name(String pointer, Verdict verdict) {
        return verdict.meant()
                .map(meant -> new Mend.Name(pointer, Pointers.segments(pointer).getLast(), meant))
                .<List<Mend>>map(List::of)
                .orElse(List.of());
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

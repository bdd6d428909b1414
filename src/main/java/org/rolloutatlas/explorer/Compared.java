package org.rolloutatlas.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

/**
 * What is compared.
 *
 * @param subjects all of one kind, {@value #MOST} at most
 * @param isExample whether nobody has chosen them
 */
record Compared(List<Subject> subjects, boolean isExample) {
    static final int MOST = 4;

    Compared {
        subjects = List.copyOf(subjects);
    }

    /** A country or a project. */
    record Subject(Facet facet, String code) {
        Selection selection() {
            return Selection.ALL.with(facet, List.of(code));
        }

        /** Its name; of a project, where it is too, since many have one name. */
        String name(Visit now) {
            var name = now.names().of(facet, code);
            return now.catalogue()
                    .project(code)
                    .map(project -> name + now.text("dash") + now.wording().countries(project.countries()))
                    .orElse(name);
        }
    }

    /** Those that the address names, as far as there are such things; if it names none, the example of the dataset. */
    static Compared of(Visit now) {
        var asked = Stream.of("a", "b")
                .flatMap(name -> Arrays.stream(now.outlook().own(name).split(",", -1)))
                .filter(code -> !code.isEmpty())
                .toList();
        return asked.isEmpty()
                ? new Compared(subjects(now.catalogue().example().stream(), now), true)
                : new Compared(subjects(asked.stream(), now), false);
    }

    /** The reports about any of them. */
    Selection selection() {
        return subjects.isEmpty()
                ? Selection.ALL
                : Selection.ALL.with(
                        subjects.getFirst().facet(),
                        subjects.stream().map(Subject::code).toList());
    }

    private static List<Subject> subjects(Stream<String> codes, Visit now) {
        var named =
                codes.flatMap(code -> subject(now, code).stream()).distinct().toList();
        return named.stream()
                .filter(subject -> subject.facet() == named.getFirst().facet())
                .limit(MOST)
                .toList();
    }

    private static Optional<Subject> subject(Visit now, String code) {
        if (now.catalogue().project(code).isPresent()) {
            return Optional.of(new Subject(Facet.PROJECT, code));
        }
        return now.catalogue().tellsOf(code) ? Optional.of(new Subject(Facet.COUNTRY, code)) : Optional.empty();
    }
}

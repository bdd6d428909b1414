package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Finding.Part;
import org.rolloutatlas.phrase.Amount;
import org.rolloutatlas.phrase.Phrase;

/** Findings as problems of a file, each with its line; one cause is one problem, at the first of its places. */
final class PlacedFindings {
    /** The most lines that are named beside the first. */
    private static final int LINES = 3;

    static final Comparator<Problem> FILE_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private PlacedFindings() {}

    /** @param kept where a problem stands for its editor, if that is in no line of this file */
    static List<Problem> problems(
            String fileName, Positions positions, List<Finding> findings, Optional<UnaryOperator<Problem>> kept) {
        var problems = new ArrayList<Problem>();
        var causes = new LinkedHashMap<Phrase, List<Problem>>();
        for (var finding : findings) {
            var problem = inCells(finding.verdict(), problem(fileName, positions, finding), kept);
            if (finding.verdict().cause().isEmpty()) {
                problems.add(problem);
            } else {
                causes.computeIfAbsent(finding.verdict().cause(), _ -> new ArrayList<>())
                        .add(problem);
            }
        }
        causes.values().forEach(places -> problems.add(once(places, kept)));
        return problems;
    }

    private static Problem problem(String fileName, Positions positions, Finding finding) {
        var place =
                finding.part() == Part.NAME ? positions.name(finding.pointer()) : positions.value(finding.pointer());
        // the opening quotation mark stands before the first character of a text
        int column = place.column() + (finding.offset() > 0 ? finding.offset() + 1 : 0);
        return new Problem(
                finding.severity(),
                finding.code(),
                fileName,
                place.line(),
                column,
                finding.pointer(),
                finding.verdict().message(),
                finding.verdict().remedy(),
                finding.mends());
    }

    /** Who keeps a table knows the cell of the other record, not its pointer. */
    private static Problem inCells(Verdict verdict, Problem problem, Optional<UnaryOperator<Problem>> kept) {
        if (verdict.earlier().isEmpty() || kept.isEmpty()) {
            return problem;
        }
        var other = kept.get().apply(problem.with(verdict.earlier(), problem.said()));
        return problem.with(problem.pointer(), problem.said().replacing(verdict.earlier(), cell(other)));
    }

    private static Problem once(List<Problem> places, Optional<UnaryOperator<Problem>> kept) {
        if (places.size() == 1) {
            return places.getFirst();
        }
        places.sort(FILE_ORDER);
        var first = places.getFirst();
        var remedy = places.stream()
                .map(Problem::advice)
                .filter(words -> !words.isEmpty())
                .findFirst();
        var others = others(places, kept);
        return new Problem(
                first.severity(),
                first.code(),
                first.file(),
                first.line(),
                first.column(),
                first.pointer(),
                first.said(),
                remedy.map(words -> Phrase.of("{0} {1}", words, others)).orElse(others),
                places.stream().flatMap(place -> place.mends().stream()).toList());
    }

    /** Where else it stands. */
    private static Phrase others(List<Problem> places, Optional<UnaryOperator<Problem>> kept) {
        var named = places.stream()
                .skip(1)
                .map(place -> kept.map(in -> cell(in.apply(place))).orElseGet(() -> String.valueOf(place.line())))
                .distinct()
                .limit(LINES)
                .collect(Collectors.joining(", "));
        int others = places.size() - 1;
        if (others == 1) {
            return kept.isPresent() ? Phrase.of("Also in {0}.", named) : Phrase.of("Also in line {0}.", named);
        }
        var number = new Amount(others);
        if (others > LINES) {
            return kept.isPresent()
                    ? Phrase.of("Also in {0} other places: {1} …", number, named)
                    : Phrase.of("Also in {0} other places: lines {1} …", number, named);
        }
        return kept.isPresent()
                ? Phrase.of("Also in {0} other places: {1}.", number, named)
                : Phrase.of("Also in {0} other places: lines {1}.", number, named);
    }

    /** A cell in a workbook, or in one of several files. */
    private static String cell(Problem problem) {
        return problem.sheet().isEmpty()
                ? problem.file().substring(problem.file().lastIndexOf('/') + 1) + ":" + problem.place()
                : problem.place();
    }
}

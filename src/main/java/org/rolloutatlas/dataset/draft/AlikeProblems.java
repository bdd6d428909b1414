package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.phrase.Amount;
import org.rolloutatlas.phrase.Phrase;

/**
 * Problems of a long file, few enough to be read. Those that say the same words are told once, at the first place, with how
 * many there are; of those that differ only in what they quote, the first {@link #TOLD} are told and the others counted.
 */
public final class AlikeProblems {
    /** The most problems of one kind that are told one by one. */
    public static final int TOLD = 10;

    private static final Pattern VARIES = Pattern.compile("'[^']*'|[0-9]+");

    private AlikeProblems() {}

    /** What makes problems the same, or of one kind. */
    private record Words(Problem.Severity severity, String code, String message, String remedy) {
        static Words of(Problem problem) {
            return new Words(problem.severity(), problem.code(), problem.message(), problem.remedy());
        }

        Words withoutQuotations() {
            return new Words(severity, code, kind(message), kind(remedy));
        }

        private static String kind(String text) {
            return VARIES.matcher(text).replaceAll("…");
        }
    }

    /** The problems in the order of their first places. */
    public static List<Problem> grouped(List<Problem> problems) {
        var same = new LinkedHashMap<Words, List<Problem>>();
        problems.forEach(problem ->
                same.computeIfAbsent(Words.of(problem), _ -> new ArrayList<>()).add(problem));
        var kinds = new LinkedHashMap<Words, List<List<Problem>>>();
        same.forEach((words, list) -> kinds.computeIfAbsent(words.withoutQuotations(), _ -> new ArrayList<>())
                .add(list));
        var told = new ArrayList<Problem>();
        kinds.values().forEach(kind -> {
            kind.stream().limit(TOLD).map(AlikeProblems::once).forEach(told::add);
            if (kind.size() > TOLD) {
                told.add(others(kind.subList(TOLD, kind.size())));
            }
        });
        return List.copyOf(told);
    }

    private static Problem once(List<Problem> same) {
        var first = same.getFirst();
        return same.size() == 1
                ? first
                : with(first, Phrase.of("{0} ({1} times, here first)", first.said(), new Amount(same.size())));
    }

    private static Problem others(List<List<Problem>> kind) {
        var first = kind.getFirst().getFirst();
        int count = kind.stream().mapToInt(List::size).sum();
        return with(
                first,
                count == 1
                        ? first.said()
                        : Phrase.of("{0} (and {1} more of this kind)", first.said(), new Amount(count - 1L)));
    }

    private static Problem with(Problem problem, Phrase said) {
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.pointer(),
                said,
                problem.advice(),
                List.of());
    }
}

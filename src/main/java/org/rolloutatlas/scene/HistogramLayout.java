package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Marks → bins of one size, chosen so that there are few dozens of them; {@code vectors/bins.tsv} holds the browser to the same. */
final class HistogramLayout {
    private static final int MOST_BINS = 26;

    private HistogramLayout() {}

    static Histogram of(List<Mark> marks, TimeAxis axis) {
        return of(marks, step(axis.last() + 1 - axis.first()));
    }

    /** A mark lies in the bin of the middle of its date; a mark without one, which stands at its report, in none. */
    static Histogram of(List<Mark> marks, TickStep step) {
        var byBin = new TreeMap<Long, List<Mark>>();
        for (var mark : marks) {
            mark.span()
                    .map(span -> step.floor((long) Math.floor(span.at())))
                    .ifPresent(bin ->
                            byBin.computeIfAbsent(bin, _ -> new ArrayList<>()).add(mark));
        }
        var bins = byBin.entrySet().stream()
                .map(entry -> bin(entry.getKey(), step, entry.getValue()))
                .toList();
        int max = byBin.values().stream().mapToInt(List::size).max().orElse(1);
        return new Histogram(max, step.months(), bins);
    }

    private static TickStep step(long days) {
        return Arrays.stream(TickStep.values())
                .filter(step -> days / step.days() <= MOST_BINS)
                .findFirst()
                .orElse(TickStep.CENTURY);
    }

    private static Histogram.Bin bin(long first, TickStep step, List<Mark> marks) {
        int once = (int) marks.stream().filter(Mark::once).count();
        return new Histogram.Bin(first, step.next(first) - 1, marks.size() - once, once);
    }
}

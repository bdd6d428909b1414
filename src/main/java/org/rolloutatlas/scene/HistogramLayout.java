package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.rolloutatlas.event.StageClass;

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
                .map(entry ->
                        new Histogram.Bin(entry.getKey(), step.next(entry.getKey()) - 1, stacks(entry.getValue())))
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

    private static List<Histogram.Stack> stacks(List<Mark> marks) {
        var stacks = new ArrayList<Histogram.Stack>();
        for (var planned : new boolean[] {false, true}) {
            for (var stage : StageClass.values()) {
                int count = (int) marks.stream()
                        .filter(mark -> mark.stage() == stage && mark.planned() == planned)
                        .count();
                if (count > 0) {
                    stacks.add(new Histogram.Stack(stage, planned, count));
                }
            }
        }
        return stacks;
    }
}

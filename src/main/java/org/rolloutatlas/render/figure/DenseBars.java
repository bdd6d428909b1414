package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.DenseLane;
import org.rolloutatlas.scene.DenseTimeline;

/**
 * The bars of a lane that counts: stacked, on a scale that is the same for all lanes. The height of a stack is as the square
 * root of its number, so that one busy year does not flatten all others; within a stack heights are as the numbers.
 */
public final class DenseBars {
    /** Height of a lane, pixels. */
    public static final int HEIGHT = 24;

    private static final double TALLEST = 22;
    private static final double LOWEST = 2;
    /** Share of its bin that a bar takes. */
    private static final double WIDTH = 0.88;

    private DenseBars() {}

    /**
     * The events of one stage class in one bin.
     *
     * @param middle share of the axis
     * @param width share of the axis
     * @param top of the bar above the ground of the lane, pixels
     * @param height pixels
     */
    public record Bar(StageClass stage, double middle, double width, double top, double height) {}

    /** In the order of time, from the ground up. */
    public static List<Bar> of(DenseLane lane, DenseTimeline timeline) {
        var axis = timeline.axis();
        var bars = new ArrayList<Bar>();
        for (var bin : lane.histogram().bins()) {
            double from = axis.fraction(bin.first());
            double width = axis.fraction(bin.last() + 1) - from;
            int all = bin.stacks().stream().mapToInt(stack -> stack.count()).sum();
            double block = Math.max(LOWEST, TALLEST * Math.sqrt((double) all / timeline.max())) / all;
            double top = 0;
            for (var stack : bin.stacks()) {
                double height = block * stack.count();
                top += height;
                bars.add(new Bar(stack.stage(), from + width / 2, width * WIDTH, top, height));
            }
        }
        return bars;
    }
}

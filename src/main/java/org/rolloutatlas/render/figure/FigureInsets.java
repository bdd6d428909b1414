package org.rolloutatlas.render.figure;

/**
 * What a page writes into a figure, in places of the figure's choosing, and how its parts stand.
 *
 * @param beside whether the timeline stands beside the map where the page has room for both, each with the scene of its own width
 * @param choice above what folds out: another selection, for example
 * @param questions after how the figure is read: other ways to look at the same reports
 * @param between below the histogram, above the rows of the timeline
 * @param caption at the foot: method, boundaries, permalink
 */
public record FigureInsets(boolean beside, Runnable choice, Runnable questions, Runnable between, Runnable caption) {
    /** Without anything but the foot. */
    public static FigureInsets captioned(Runnable caption) {
        return new FigureInsets(false, () -> {}, () -> {}, () -> {}, caption);
    }

    /** The same with the timeline beside the map. */
    public FigureInsets standingBeside() {
        return new FigureInsets(true, choice, questions, between, caption);
    }
}

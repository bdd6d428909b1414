package org.rolloutatlas.render.figure;

/**
 * What a page writes into a figure, in places of the figure's choosing.
 *
 * @param choice between the legend and the map: another selection, for example
 * @param between below the histogram, above the rows of the timeline
 * @param caption at the foot: method, boundaries, permalink
 */
public record FigureInsets(Runnable choice, Runnable between, Runnable caption) {}

package org.rolloutatlas.basemap;

/**
 * How fine a basemap is. Tolerances are in thousandths of the map's width ("px" of a map 1000 px wide; 40 km at the equator).
 */
public enum Detail {
    /** The level that stands in a page: at most 18 kB brotli, crisp up to 1200 px; small and event countries are finer. */
    PAGE(2000, 0.05, 0.3, 1.1, 0.45, 1),
    /** The level fetched on zooming in: five times finer. */
    ZOOM(10000, 0, 0.2, 0.2, 0.2, 0.04);

    private final int width;
    private final double perSize;
    private final double finest;
    private final double coarsest;
    private final double coarsestOfEvents;
    private final double smallestPart;

    Detail(int width, double perSize, double finest, double coarsest, double coarsestOfEvents, double smallestPart) {
        this.width = width;
        this.perSize = perSize;
        this.finest = finest;
        this.coarsest = coarsest;
        this.coarsestOfEvents = coarsestOfEvents;
        this.smallestPart = smallestPart;
    }

    /** Plane units from the left to the right edge of the map; coordinates of paths are whole units. */
    public int width() {
        return width;
    }

    /** Plane units in a thousandth of the width. */
    double unitsPerPx() {
        return width / 1000.0;
    }

    /**
     * Plane units by which a country's line may move when simplified: large countries bear more than small ones, and those
     * that the reader comes for bear less.
     *
     * @param area of the country in square plane units
     */
    double tolerance(double area, boolean hasEvents) {
        var coarse = hasEvents ? coarsestOfEvents : coarsest;
        return Math.clamp(perSize * Math.sqrt(area), finest * unitsPerPx(), coarse * unitsPerPx());
    }

    /**
     * Square plane units below which a part of a country (an islet) is not drawn: fewer of them where the country is seen
     * anyway, more where it is nothing but islets.
     *
     * @param largestPart area of the country's largest part in square plane units
     */
    double smallestPart(double largestPart) {
        var squarePx = unitsPerPx() * unitsPerPx();
        return Math.clamp(largestPart / 10, smallestPart / 4 * squarePx, smallestPart * squarePx);
    }
}

package org.rolloutatlas.render.picture;

/**
 * A part of a sheet that has coordinates of its own.
 *
 * @param x of its upper left corner on the sheet
 * @param y of the same
 * @param width on the sheet
 * @param height on the sheet
 * @param left what lies at that corner, in its own coordinates
 * @param upper what lies at that corner, in its own coordinates
 * @param scale units of the sheet for one of its own
 */
record Inset(double x, double y, double width, double height, double left, double upper, double scale) {
    /** Where a point of its own lies on the sheet. */
    double onSheetX(double own) {
        return x + (own - left) * scale;
    }

    /** Where a point of its own lies on the sheet. */
    double onSheetY(double own) {
        return y + (own - upper) * scale;
    }
}

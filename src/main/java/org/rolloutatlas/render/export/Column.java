package org.rolloutatlas.render.export;

import java.util.function.Function;

/**
 * A column of a table that is exported.
 *
 * @param name the same in every format
 * @param type of the Frictionless Table Schema: {@code string}, {@code date}, {@code number} …
 * @param description for those who read the data without the product
 */
record Column<T>(String name, String type, String description, Function<T, Cell> cell) {
    Cell of(T record) {
        return cell.apply(record);
    }
}

package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import org.rolloutatlas.phrase.Phrase;

/** What stands in a cell of a sheet. An empty cell is none. */
sealed interface Cell {
    record Text(String text) implements Cell {}

    record Numeral(BigDecimal value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /**
     * Something that has no place in a dataset.
     *
     * @param message what it is
     * @param remedy what to do
     */
    record Foreign(Phrase message, Phrase remedy) implements Cell {}
}

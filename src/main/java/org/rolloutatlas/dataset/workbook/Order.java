package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.rolloutatlas.phrase.Phrase;

/** The place of something in a list, as a cell says it. */
final class Order {
    /** By their numbers, those without one after the others; as they stand where the numbers do not tell. */
    static final Comparator<Optional<BigDecimal>> LAST_WITHOUT = Comparator.comparing(
                    (Optional<BigDecimal> order) -> order.isEmpty())
            .thenComparing(order -> order.orElse(BigDecimal.ZERO));

    private Order() {}

    static Optional<BigDecimal> read(Optional<Cell> cell, Place place, Complaints complaints) {
        return cell.flatMap(written -> {
            try {
                var shown = CellText.shown(written).strip();
                return shown.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(shown));
            } catch (NumberFormatException e) {
                complaints.tell(
                        place,
                        Phrase.of("invalid order '{0}': it is no number", CellText.shown(written)),
                        Phrase.of(
                                "Number the rows of one list, 1, 2, 3; without numbers they are read as they stand."));
                return Optional.empty();
            }
        });
    }
}

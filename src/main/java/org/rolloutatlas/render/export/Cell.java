package org.rolloutatlas.render.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.render.figure.Figure;

/** One value of a table that is exported: it knows what it is, so that every format can write it safely. */
sealed interface Cell {
    /** Nothing is known, or nothing is meant. */
    record Nothing() implements Cell {}

    /** Words of the dataset or of the product. */
    record Text(String text) implements Cell {}

    /** A number of our own making. */
    record Figure(BigDecimal number) implements Cell {}

    record Flag(boolean yes) implements Cell {}

    /** Several texts. */
    record Texts(List<String> texts) implements Cell {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    static Cell of(Optional<String> text) {
        return text.<Cell>map(Text::new).orElseGet(Nothing::new);
    }

    static Cell number(Optional<BigDecimal> number) {
        return number.<Cell>map(Figure::new).orElseGet(Nothing::new);
    }

    static Cell number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }
}

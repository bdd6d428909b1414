package org.rolloutatlas.dataset.workbook;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.Digits;
import org.rolloutatlas.dataset.MeantWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value as a cell, and back. An empty cell is no value, so that an empty text is written {@code ""} and an empty list
 * {@code []} where the record need not have one.
 */
final class CellText {
    /** Of an empty text. */
    private static final String EMPTY = "\"\"";

    /** What would be taken for an empty text has a backslash more. */
    private static final Pattern LIKE_EMPTY = Pattern.compile("\\\\*\"\"");

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** As most of Europe writes a number; a comma that parts thousands has three digits behind it. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?(0|[1-9][0-9]*),([0-9]{1,2}|[0-9]{4,})|-?0,[0-9]+");

    /** Degrees have three digits at most before the point: no comma in them parts thousands. */
    private static final Pattern DEGREES_COMMA = Pattern.compile("-?(0|[1-9][0-9]{0,2}),[0-9]+");

    private static final Set<String> DEGREES = Set.of("lon", "lat");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellText() {}

    /** The cell of a value; null for an empty one. */
    static @Nullable Cell cell(JsonNode value, Field field) {
        if (value.isMissingNode()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> text(value.stringValue(), field.blank());
            case NUMBER -> number(value.decimalValue());
            case FLAG -> new Cell.Flag(value.booleanValue());
            case LIST -> value.isEmpty() && field.blank() ? null : new Cell.Text(ListText.write(value));
        };
    }

    private static Cell.@Nullable Text text(String text, boolean blank) {
        if (text.isEmpty()) {
            return blank ? null : new Cell.Text(EMPTY);
        }
        return new Cell.Text(LIKE_EMPTY.matcher(text).matches() ? "\\" + text : text);
    }

    /** A spreadsheet keeps some fifteen digits and no zeros at the end; a number that has more is kept as a text. */
    private static Cell number(BigDecimal value) {
        var kept = asSpreadsheet(value);
        return kept.toPlainString().equals(value.toPlainString())
                ? new Cell.Numeral(kept)
                : new Cell.Text(value.toPlainString());
    }

    /** The number that is meant by what a spreadsheet saves, which is the nearest one in binary. */
    static BigDecimal asSpreadsheet(BigDecimal saved) {
        double nearest = saved.doubleValue();
        if (Double.isInfinite(nearest)) {
            return saved;
        }
        var shortest = new BigDecimal(Double.toString(nearest)).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The value of a cell. What does not fit the field is kept as a text, for the check to refuse. */
    static JsonNode value(Cell cell, Field field) {
        return switch (field.kind()) {
            case TEXT -> NODES.stringNode(withoutMark(shown(cell)));
            case NUMBER -> number(shown(cell), field);
            case FLAG -> flag(cell);
            case LIST -> ListText.read(shown(cell));
        };
    }

    private static JsonNode number(String text, Field field) {
        boolean degrees = DEGREES.contains(field.path().getLast());
        boolean comma =
                (degrees ? DEGREES_COMMA : DECIMAL_COMMA).matcher(text.strip()).matches();
        var shown = comma ? text.strip().replace(',', '.') : text;
        if (JSON_NUMBER.matcher(shown).matches()) {
            try {
                var number = new BigDecimal(shown);
                if (Digits.areFew(number)) {
                    return NODES.numberNode(number);
                }
            } catch (NumberFormatException e) {
                // its exponent alone is too large: it stays as it stands
            }
        }
        return NODES.stringNode(text);
    }

    private static JsonNode flag(Cell cell) {
        var shown = shown(cell);
        return MeantWords.affirmed(shown).<JsonNode>map(NODES::booleanNode).orElseGet(() -> NODES.stringNode(shown));
    }

    /** A cell as a spreadsheet shows it. */
    static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Numeral(var number) -> number.toPlainString();
            case Cell.Flag(var flag) -> flag ? "TRUE" : "FALSE";
            case Cell.Foreign _ -> "";
        };
    }

    private static String withoutMark(String text) {
        return text.equals(EMPTY) ? "" : LIKE_EMPTY.matcher(text).matches() ? text.substring(1) : text;
    }
}

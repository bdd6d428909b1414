package org.rolloutatlas.dataset.text;

import java.util.regex.Pattern;

/**
 * A cell of CSV that a spreadsheet would take for a formula. It begins with an apostrophe instead, which is taken off when it is read.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class FormulaText {
    /** The signs that begin a formula, the full-width forms included. */
    private static final Pattern LIKE_FORMULA =
            Pattern.compile("'*\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private FormulaText() {}

    /** The text as a cell; {@link #read} gives it back. */
    public static String write(String text) {
        return LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that is meant by a cell. */
    public static String read(String cell) {
        return cell.startsWith("'") && LIKE_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

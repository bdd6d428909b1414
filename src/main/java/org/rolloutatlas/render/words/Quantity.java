package org.rolloutatlas.render.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Language;

/** Sums and counts in words, never rounded: "USD 23 million–27 million", "5000万". */
public final class Quantity {
    /** More digits than these stand as they are; "12.345678 million" is harder to read than the number. */
    private static final int SIGNIFICANT = 4;

    private Quantity() {}

    /** The sum with its currency, without its kind. */
    public static String of(Amount amount, RecordWords words) {
        return amount.currency() + " " + ends(amount, words);
    }

    public static String of(BigDecimal value, Language language) {
        var significant = value.stripTrailingZeros().precision();
        var large = BigDecimal.valueOf(
                switch (language) {
                    case EN -> 1_000_000;
                    case ZH_HANS -> 10_000;
                });
        if (significant > SIGNIFICANT || value.compareTo(large) < 0) {
            return NumberFormat.getInstance(language.locale()).format(value);
        }
        var compact = NumberFormat.getCompactNumberInstance(language.locale(), NumberFormat.Style.LONG);
        compact.setMaximumFractionDigits(SIGNIFICANT - 1);
        return compact.format(value);
    }

    private static String ends(Amount amount, RecordWords words) {
        Optional<String> min = amount.min().map(value -> of(value, words.language()));
        Optional<String> max = amount.max().map(value -> of(value, words.language()));
        if (min.equals(max)) {
            return min.orElseThrow();
        }
        if (min.isPresent() && max.isPresent()) {
            return min.get() + "–" + max.get();
        }
        return min.map(value -> words.text("amount.over", value))
                .or(() -> max.map(value -> words.text("amount.up-to", value)))
                .orElseThrow();
    }
}

package org.rolloutatlas.render.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.event.Amount;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.PositionValue;

/** Sums and counts in words, never rounded: "USD 23 million–27 million", "5000万". */
public final class Quantity {
    /** More digits than these stand as they are; "12.345678 million" is harder to read than the number. */
    private static final int SIGNIFICANT = 4;

    private Quantity() {}

    /** The sum with its currency, without its kind. */
    public static String of(Amount amount, RecordWords words) {
        return words.text("amount.money", amount.currency(), ends(amount, words));
    }

    /** The number of a position with its unit, if that is not what is counted: "USD 260 million", "1,200+", "36%", "up to 500". */
    public static String of(PositionValue.Quantity value, RecordWords words) {
        var min = value.min().map(number -> counted(number, value, words));
        var max = value.max().map(number -> counted(number, value, words));
        var ends = min.equals(max)
                ? min.orElseThrow()
                : min.isPresent() && max.isPresent()
                        ? min.get() + "–" + max.get()
                        : min.map(number -> words.text("strands.from", number))
                                .or(() -> max.map(number -> words.text("amount.up-to", number)))
                                .orElseThrow();
        return value.isMoney() ? words.text("amount.money", value.unit(), ends) : ends;
    }

    private static String counted(BigDecimal number, PositionValue.Quantity value, RecordWords words) {
        var text = of(number, words.language());
        return value.unit().equals("percent") ? words.text("amount.percent", text) : text;
    }

    /** A number: millions, billions and trillions in words, in Chinese by ten thousands, where few digits say it. */
    public static String of(BigDecimal value, Language language) {
        var exact = value.stripTrailingZeros();
        int digits = exact.precision();
        int magnitude = value.precision() - value.scale() - 1;
        int step = -1;
        var powers = powers(language);
        while (digits <= SIGNIFICANT && step + 1 < powers.size() && magnitude >= powers.get(step + 1)) {
            step++;
        }
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(SIGNIFICANT, exact.scale()));
        // the last word of French, milliard, stands behind thousands as well
        format.setGroupingUsed(step < 0 || language == Language.FR);
        if (step < 0) {
            return format.format(value);
        }
        var number = value.movePointLeft(powers.get(step)).stripTrailingZeros();
        // 1.9 is one in French; its whole part says so
        return new RecordWords(language).counted("quantity." + step, number.longValue(), format.format(number));
    }

    /** What stands in words for zeros: so many of them. */
    private static List<Integer> powers(Language language) {
        return switch (language) {
            case EN -> List.of(6, 9, 12);
            case ZH_HANS -> List.of(4, 8, 12);
            // a French billion is a thousand English ones: newspapers write "mille milliards"
            case FR -> List.of(6, 9);
        };
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

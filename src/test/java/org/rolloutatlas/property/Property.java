package org.rolloutatlas.property;

import java.util.stream.LongStream;

/**
 * A law that holds for every value, tried with many. The seeds are the same in every run, so that a build that was green stays
 * green; {@code -Dproperty.first=1000000} tries others. A failure names its seed: {@code -Dproperty.seed=17} tries that alone.
 * {@code -Dproperty.most=50} tries no law more often than that, for runs over mutants.
 */
public final class Property {
    /** The times that a law is tried when it takes no longer than a moment. */
    public static final int USUAL = 1000;

    private Property() {}

    /** What holds for the values that it draws. */
    public interface Law {
        void holdsFor(Values values) throws Exception;
    }

    /** Tries a law as often as is usual. */
    public static void forAll(Law law) {
        forAll(USUAL, law);
    }

    /** Tries a law so many times. */
    public static void forAll(int times, Law law) {
        var only = Long.getLong("property.seed");
        long first = Long.getLong("property.first", 1);
        var seeds = only == null
                ? LongStream.range(first, first + Math.min(times, Integer.getInteger("property.most", times)))
                : LongStream.of(only);
        seeds.forEach(seed -> holds(law, new Values(seed)));
    }

    private static void holds(Law law, Values values) {
        try {
            law.holdsFor(values);
        } catch (Exception | AssertionError failure) {
            throw new AssertionError(
                    "seed " + values.seed() + " (-Dproperty.seed=" + values.seed() + "), drawn: " + values + "\n"
                            + failure,
                    failure);
        }
    }
}

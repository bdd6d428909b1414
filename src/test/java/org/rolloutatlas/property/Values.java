package org.rolloutatlas.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Values drawn by chance from a seed: the same seed, the same values in the same order. One number in eight is one at which
 * mistakes gather: an end of its range, its neighbour, 0, 1 or -1.
 */
public final class Values {
    private static final int EDGES = 8;

    /** From the harmless to what no text should hold: controls, directions, halves of pairs, characters that are none. */
    private static final int[][] PLANES = {
        {' ', '~'},
        {0xA0, 0x24F},
        {0x4E00, 0x9FFF},
        {0x0, 0x1F},
        {0x7F, 0x9F},
        {0x300, 0x36F},
        {0x600, 0x6FF},
        {0x2000, 0x206F},
        {0x1F300, 0x1F9FF},
        {0xD800, 0xDFFF},
        {0xFDD0, 0xFDEF},
        {0xFFF0, 0xFFFF},
        {0x0, 0x10FFFF}
    };

    private final long seed;
    /** Unlike {@link Random} it begins differently for seeds that are near each other. */
    private final SplittableRandom random;

    private final List<String> drawn = new ArrayList<>();

    Values(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    /** From which these values come. */
    public long seed() {
        return seed;
    }

    /** A source of chance for what shuffles by itself. */
    public Random random() {
        return new Random(random.nextLong());
    }

    /** An integer, both ends included. */
    public int between(int least, int most) {
        return (int) between((long) least, (long) most);
    }

    /** An integer, both ends included. */
    public long between(long least, long most) {
        if (oneIn(EDGES)) {
            return note(of(LongStream.of(least, least + 1, most - 1, most, 0, 1, -1)
                    .filter(edge -> edge >= least && edge <= most)
                    .boxed()
                    .toList()));
        }
        return note(random.nextLong(least, most + 1));
    }

    /** A number, both ends included. */
    public double between(double least, double most) {
        if (oneIn(EDGES)) {
            return note(of(Arrays.asList(least, most, Math.clamp(0, least, most))));
        }
        return note(random.nextDouble(least, most));
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of several, each as likely. */
    @SafeVarargs
    public final <T> T of(T... choices) {
        return note(choices[random.nextInt(choices.length)]);
    }

    /** One of several, each as likely. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the constants. */
    public <E extends Enum<E>> E of(Class<E> type) {
        return note(of(Arrays.asList(type.getEnumConstants())));
    }

    /** One of several ways to make a value. */
    @SafeVarargs
    public final <T> T from(Function<Values, ? extends T>... ways) {
        return ways[random.nextInt(ways.length)].apply(this);
    }

    /** A value, or in one of four times none. */
    public <T> Optional<T> maybe(Function<Values, T> way) {
        return oneIn(4) ? Optional.empty() : Optional.of(way.apply(this));
    }

    /** A list that may be empty. */
    public <T> List<T> list(int most, Function<Values, T> way) {
        var list = new ArrayList<T>();
        for (int left = size(most); left > 0; left--) {
            list.add(way.apply(this));
        }
        return list;
    }

    /** A set that may be empty. */
    public <T> Set<T> set(int most, Function<Values, T> way) {
        return new LinkedHashSet<>(list(most, way));
    }

    /** Any text at all, of whatever characters and halves of characters. */
    public String text(int most) {
        var text = new StringBuilder();
        for (int left = size(most); left > 0; left--) {
            var plane = PLANES[oneIn(2) ? 0 : random.nextInt(PLANES.length)];
            text.appendCodePoint(random.nextInt(plane[0], plane[1] + 1));
        }
        return note(text.toString());
    }

    /** A text of these characters. */
    public String text(int least, int most, String characters) {
        var text = new StringBuilder();
        for (int left = least + size(most - least); left > 0; left--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return note(text.toString());
    }

    private int size(int most) {
        return oneIn(EDGES) ? (random.nextBoolean() ? 0 : most) : random.nextInt(most + 1);
    }

    private <T> T note(T value) {
        drawn.add(value instanceof String text ? escaped(text) : String.valueOf(value));
        return value;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append(c >= ' ' && c < 0x7F ? (char) c : "\\u%04x".formatted(c)));
        return escaped.append('"').toString();
    }

    /** What was drawn, in order, for the one who has to understand a failure. */
    @Override
    public String toString() {
        return String.join(", ", drawn);
    }
}

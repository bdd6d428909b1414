package org.rolloutatlas.golden;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** Difference of two pictures: the share of pixels, and where they are. */
final class PictureDifference {
    private static final List<String> NINTHS = List.of(
            "upper left",
            "upper middle",
            "upper right",
            "left",
            "middle",
            "right",
            "lower left",
            "lower middle",
            "lower right");

    private PictureDifference() {}

    /** Sizes and pixels; of pictures of different sizes, the pixels of what both cover. */
    static Stream<String> words(BufferedImage before, BufferedImage after) {
        var size = size(before).equals(size(after))
                ? Stream.<String>empty()
                : Stream.of("the picture is " + size(after) + " pixels; it was " + size(before));
        return Stream.concat(size, pixels(before, after));
    }

    private static Stream<String> pixels(BufferedImage before, BufferedImage after) {
        int width = Math.min(before.getWidth(), after.getWidth());
        int height = Math.min(before.getHeight(), after.getHeight());
        var ninths = new int[NINTHS.size()];
        var count = 0;
        var box = new Rectangle(-1, -1);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    count++;
                    ninths[3 * (3 * y / height) + 3 * x / width]++;
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        if (count == 0) {
            return Stream.of("no pixel differs");
        }
        return Stream.of("%s %% of the pixels differ, between %d, %d and %d, %d, most in the %s ninth"
                .formatted(
                        share(100.0 * count / width / height),
                        box.x,
                        box.y,
                        box.x + box.width,
                        box.y + box.height,
                        NINTHS.get(most(ninths))));
    }

    private static String share(double percent) {
        return percent < 0.01 ? "less than 0.01" : Words.number(percent);
    }

    private static int most(int[] counts) {
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + " × " + image.getHeight();
    }
}

package org.rolloutatlas.golden;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Changed golden file in words: its name and bytes, then what changed for a reader, by the kind of the file. */
final class GoldenDifference {
    private static final Pattern MARKUP = Pattern.compile(".*\\.(svg|html|xml|atom)");

    private GoldenDifference() {}

    static List<String> words(String name, Optional<byte[]> before, byte[] after) {
        if (before.isEmpty()) {
            return List.of(name + ": new, " + after.length + " bytes");
        }
        var old = before.get();
        var said = pictures(name, old, after).toList();
        var words = name.endsWith(".png")
                ? said
                : Stream.concat(texts(name, text(old), text(after)), said.stream())
                        .toList();
        var lines = words.stream().allMatch(line -> line.equals("no pixel differs"))
                ? Stream.concat(
                        Stream.of("the same texts and parts, in another order or written otherwise"), words.stream())
                : words.stream();
        var heading =
                "%s: %d bytes, before %d (%+d)".formatted(name, after.length, old.length, after.length - old.length);
        return Stream.concat(Stream.of(heading), lines.map(line -> "  " + line)).toList();
    }

    private static Stream<String> texts(String name, String before, String after) {
        return MARKUP.matcher(name).matches()
                ? MarkupDifference.words(before, after)
                : TextDifference.of(before.lines().toList(), after.lines().toList())
                        .words("line");
    }

    private static Stream<String> pictures(String name, byte[] before, byte[] after) {
        var old = picture(name, before);
        var now = picture(name, after);
        return old.isPresent() && now.isPresent() ? PictureDifference.words(old.get(), now.get()) : Stream.empty();
    }

    /** The picture as a reader sees it; of a drawing in SVG the texts tell more. */
    private static Optional<BufferedImage> picture(String name, byte[] file) {
        return name.endsWith(".png") ? Optional.of(image(file)) : Optional.empty();
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}

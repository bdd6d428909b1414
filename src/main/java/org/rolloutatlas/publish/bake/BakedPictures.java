package org.rolloutatlas.publish.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.StaticPath;
import org.rolloutatlas.publish.Bytes;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.ImageFile;
import org.rolloutatlas.publish.Rendition;
import org.rolloutatlas.render.picture.PngFontCheck;

/**
 * The pictures of the state before, so that only those are drawn again whose drawing has changed: drawing them all is more
 * work than writing everything else. A picture is the same if the same build draws the same marks with the same fonts.
 */
final class BakedPictures {
    /** One line for each picture, as {@code sha256sum} writes them: the sum of what it was drawn from, and its name. */
    static final String LIST = ".pictures";

    private static final String GAP = "  ";

    private final Edition edition;
    private final Release release;
    private final Map<String, String> before;
    private final Map<String, String> now = new ConcurrentSkipListMap<>();

    BakedPictures(Edition edition, Release release) throws IOException {
        this.edition = edition;
        this.release = release;
        before = new TreeMap<>();
        release.before(LIST)
                .ifPresent(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains(GAP))
                        .map(line -> line.split(GAP, 2))
                        .forEach(parts -> before.put(parts[1], parts[0])));
    }

    /** Draws a picture, or takes that of before. */
    Rendition of(Address address, ImageFile.Drawing drawing) throws IOException {
        var name = StaticPath.of(address, Picture.Kind.PNG.mediaType());
        var from = Sha256.of(String.join(
                        "\n",
                        edition.build(),
                        Runtime.version().toString(),
                        PngFontCheck.fonts(),
                        drawing.svg(),
                        Integer.toString(drawing.width()))
                .getBytes(StandardCharsets.UTF_8));
        now.put(name, from);
        if (from.equals(before.get(name))) {
            var old = release.before(name);
            if (old.isPresent()) {
                return ImageFile.rendition(Picture.Kind.PNG, Bytes.of(old.get()));
            }
        }
        return ImageFile.rendition(Picture.Kind.PNG, drawing.png());
    }

    /** What the next bake wants to know. */
    byte[] list() {
        return now.entrySet().stream()
                .map(entry -> entry.getValue() + GAP + entry.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.render.figure.ChapterPlate;
import org.rolloutatlas.render.figure.ChapterStill;
import org.rolloutatlas.scene.FontMetrics;

/**
 * The height that a story needs in a frame, so that no chapter scrolls within it: a function of the width that changes in
 * steps. Follows {@code plates.css}, which lets the map give way where a host's frame is lower.
 */
final class StoryHeight {
    /** Widths from which another height holds, CSS pixels. */
    static final List<Integer> STEPS =
            List.of(0, 300, 320, 340, 360, 390, 420, 450, 480, 520, 560, 600, 640, 680, 720, 760, 840, 960, 1080, 1200);

    /** From here on the text stands beside the picture. */
    static final int BESIDE = 760;

    /** From here on letters are larger, and the names of lanes stand before them. */
    static final int ROOMY = 480;

    /** What a frame narrower than all steps is taken for, pixels. */
    private static final int NARROWEST = 280;

    /** The next plate shows beside this one, pixels. */
    private static final int NEXT = 28;

    private static final int PAD = 32;
    private static final int CONTROLS = 46;

    private StoryHeight() {}

    /**
     * Pixels, a whole number.
     *
     * @param width of the frame, pixels
     */
    static int of(ToldStory told, Address address, int width) {
        int step = Math.max(
                NARROWEST,
                STEPS.stream()
                        .filter(from -> from <= width)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
        return told.chapters(address).stream()
                        .mapToInt(index -> plate(told, index, step))
                        .max()
                        .orElse(0)
                + title(told, step)
                + CONTROLS
                + foot(told, step);
    }

    private static int title(ToldStory told, int width) {
        // a bold serif is about a tenth wider than the metrics
        return 18 + 22 * lines(told.figure().title(), 17 * 1.1, width - PAD);
    }

    private static int foot(ToldStory told, int width) {
        var first =
                String.join(" · ", told.site(), told.rests(), new SiteWords(told.language()).text("story.read") + " ↗");
        return 13 + 16 * (lines(first, 11.5, width - PAD) + lines(told.provenance(), 11.5, width - PAD));
    }

    private static int plate(ToldStory told, int index, int width) {
        int inner = width - NEXT;
        var plate = told.plates().get(index);
        var chapter = told.story().chapters().get(index);
        if (width >= BESIDE) {
            return Math.max(240 + rows(told, plate, inner / 2), text(told, chapter, inner / 2));
        }
        return (width >= ROOMY ? 200 : 150) + rows(told, plate, inner) + text(told, chapter, inner);
    }

    private static int rows(ToldStory told, ChapterPlate plate, int width) {
        return ChapterStill.height(told.figure(), plate, width, width >= ROOMY - NEXT);
    }

    private static int text(ToldStory told, Chapter chapter, int width) {
        boolean roomy = width >= ROOMY - NEXT;
        int room = width - PAD;
        var heading = chapter.title().told(told.language());
        var text = chapter.text().in(told.language());
        return 10
                + 24 * lines(heading, 19 * 1.1, room)
                + 4
                + (roomy ? 22 * lines(text, 15, room) : 21 * lines(text, 14, room))
                + 12;
    }

    private static int lines(String text, double size, double room) {
        // lines break at words, which leaves about a twentieth of each empty
        return (int) Math.max(1, Math.ceil(FontMetrics.width(text, size) * 1.03 / room));
    }
}

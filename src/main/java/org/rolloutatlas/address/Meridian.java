package org.rolloutatlas.address;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Projection;

/**
 * In the middle of a world that a reader may step back to.
 *
 * @param degrees east of Greenwich, a multiple of {@link #APART} from 0 to 345
 */
public record Meridian(int degrees) {
    /** Degrees between the meridians on offer. */
    public static final int APART = 15;

    public Meridian {
        if (!isOffered(degrees)) {
            throw new IllegalArgumentException(
                    "Invalid meridian: must be a multiple of " + APART + " from 0 to 345, was " + degrees);
        }
    }

    /** The meridian of that text, if there is a world around it. */
    static Optional<Meridian> find(String degrees) {
        return IntStream.iterate(0, each -> each < 360, each -> each + APART)
                .filter(each -> degrees.equals(String.valueOf(each)))
                .mapToObj(Meridian::new)
                .findFirst();
    }

    /** The world around it in that projection. */
    public MapForm in(Projection projection) {
        return new MapForm(projection, degrees < 180 ? degrees : degrees - 360);
    }

    private static boolean isOffered(int degrees) {
        return degrees >= 0 && degrees < 360 && degrees % APART == 0;
    }
}

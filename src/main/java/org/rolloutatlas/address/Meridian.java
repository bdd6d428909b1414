package org.rolloutatlas.address;

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

    /** Whether there is a world around that meridian. */
    static boolean isOffered(int degrees) {
        return degrees >= 0 && degrees < 360 && degrees % APART == 0;
    }
}

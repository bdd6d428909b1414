package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.selection.Selection;

/** How much work goes into making a rendition small, before it is sent or baked. */
public enum Effort {
    /** The best there is: about two seconds for the largest page, paid once per dataset. */
    FOR_MANY(11, 9),
    /** For what perhaps one reader asks for: a tenth larger, a twentieth of the time. */
    FOR_FEW(5, 6),
    /** For what is compressed already. */
    NONE(0, 0);

    private final int brotli;
    private final int gzip;

    Effort(int brotli, int gzip) {
        this.brotli = brotli;
        this.gzip = gzip;
    }

    /**
     * The effort that an address is worth, sent or baked.
     *
     * @param mediaType of its rendition; PNG is compressed already
     */
    public static Effort of(Address address, String mediaType) {
        if (mediaType.equals(Picture.Kind.PNG.mediaType())) {
            return NONE;
        }
        return address.route().isForMany() && address.selection().equals(Selection.ALL) && address.page() == 1
                ? FOR_MANY
                : FOR_FEW;
    }

    /** Brotli's quality, 0 to 11. */
    int brotli() {
        return brotli;
    }

    /** The level of gzip, 0 to 9. */
    int gzip() {
        return gzip;
    }
}

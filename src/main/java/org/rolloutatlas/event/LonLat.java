package org.rolloutatlas.event;

/**
 * A geographic position (WGS 84).
 *
 * @param lon degrees east of Greenwich, -180 to 180
 * @param lat degrees north of the equator, -90 to 90
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Invalid longitude: must be from -180 to 180, was " + lon);
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("Invalid latitude: must be from -90 to 90, was " + lat);
        }
    }
}

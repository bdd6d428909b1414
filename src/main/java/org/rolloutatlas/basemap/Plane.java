package org.rolloutatlas.basemap;

import java.util.Arrays;
import java.util.Optional;

/**
 * The plane of maps of a part of the world, before it is known which part. Its unit is the width of the whole world; its
 * central meridian runs through the part, so that countries stand upright; and it is stretched downwards so that shapes are
 * true at one latitude. Where the projection keeps areas, they are still true to each other. Safe for use by several threads.
 */
public final class Plane implements Projector {
    /** Central meridians are multiples of this, degrees, so that few worlds are enough to zoom out to. */
    public static final int MERIDIANS_APART = 15;

    private static final int LATITUDES_APART = 5;
    private static final double LEAST = 0.6;
    private static final double MOST = 2.4;

    /** What makes two planes equal. */
    record Key(ProjectionKind projection, int meridian, int latitude) {}

    private final World world;
    private final Key key;
    private final Frame frame;
    private final double stretch;

    Plane(World world, ProjectionKind projection, Extent extent) {
        this.world = world;
        int meridian = (int) Math.round(extent.middle() / MERIDIANS_APART) * MERIDIANS_APART;
        int latitude = (int) Math.round(extent.middleLatitude() / LATITUDES_APART) * LATITUDES_APART;
        key = new Key(projection, meridian == 180 ? -180 : meridian, Math.clamp(latitude, -70, 75));
        frame = new Frame(projection, key.meridian, 1);
        stretch = Math.clamp(
                eastward(key.latitude) / Math.cos(Math.toRadians(key.latitude)) / northward(key.latitude), LEAST, MOST);
    }

    Key key() {
        return key;
    }

    /** Its undistorted original. */
    Frame frame() {
        return frame;
    }

    /** How many times taller it is than its original. */
    double stretch() {
        return stretch;
    }

    /** All of the world. */
    public PlaneBox bounds() {
        return new PlaneBox(0, 0, 1, frame.height() * stretch);
    }

    @Override
    public PlanePoint project(double lon, double lat) {
        var point = frame.project(lon, lat);
        return new PlanePoint(point.x(), point.y() * stretch);
    }

    @Override
    public Optional<double[]> invert(PlanePoint point) {
        return frame.invert(new PlanePoint(point.x(), point.y() / stretch));
    }

    /** The box around the body of a country; empty for a code that this world has not. */
    public Optional<PlaneBox> body(String code) {
        return world.body(code).stream()
                .flatMap(part -> Arrays.stream(part.getExteriorRing().getCoordinates()))
                .map(point -> PlaneBox.at(project(point.x, point.y)))
                .reduce(PlaneBox::union)
                .or(() -> world.anchor(code).map(at -> PlaneBox.at(project(at[0], at[1]))));
    }

    private double eastward(double latitude) {
        return frame.project(key.meridian + 0.5, latitude).x()
                - frame.project(key.meridian - 0.5, latitude).x();
    }

    private double northward(double latitude) {
        return frame.project(key.meridian, latitude - 0.5).y()
                - frame.project(key.meridian, latitude + 0.5).y();
    }
}

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
    record Key(ProjectionKind projection, double meridian, double stretch) {}

    private final World world;
    private final Key key;
    private final Frame frame;

    private Plane(World world, Key key, Frame frame) {
        this.world = world;
        this.key = key;
        this.frame = frame;
    }

    /** The plane for a map of an extent. */
    static Plane of(World world, ProjectionKind projection, Extent extent) {
        int meridian = (int) Math.round(extent.middle() / MERIDIANS_APART) * MERIDIANS_APART;
        int nearest = (int) Math.round(extent.middleLatitude() / LATITUDES_APART) * LATITUDES_APART;
        int latitude = Math.clamp(nearest, -70, 75);
        var frame = new Frame(projection, meridian == 180 ? -180 : meridian, 1);
        double across = eastward(frame, meridian, latitude) / Math.cos(Math.toRadians(latitude));
        double stretch = Math.clamp(across / northward(frame, meridian, latitude), LEAST, MOST);
        return new Plane(world, new Key(projection, meridian == 180 ? -180 : meridian, stretch), frame);
    }

    /** The plane of a map of all of the world, which is not stretched. */
    static Plane of(World world, ProjectionKind projection, double meridian) {
        return new Plane(world, new Key(projection, meridian, 1), new Frame(projection, meridian, 1));
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
        return key.stretch();
    }

    /** All of the world. */
    public PlaneBox bounds() {
        return new PlaneBox(0, 0, 1, frame.height() * key.stretch());
    }

    @Override
    public PlanePoint project(double lon, double lat) {
        var point = frame.project(lon, lat);
        return new PlanePoint(point.x(), point.y() * key.stretch());
    }

    @Override
    public Optional<double[]> invert(PlanePoint point) {
        return frame.invert(new PlanePoint(point.x(), point.y() / key.stretch()));
    }

    /** The box around the body of a country; empty for a code that this world has not. */
    public Optional<PlaneBox> body(String code) {
        return world.body(code).stream()
                .flatMap(part -> Arrays.stream(part.getExteriorRing().getCoordinates()))
                .map(point -> PlaneBox.at(project(point.x, point.y)))
                .reduce(PlaneBox::union)
                .or(() -> world.anchor(code).map(at -> PlaneBox.at(project(at[0], at[1]))));
    }

    private static double eastward(Frame frame, double meridian, double latitude) {
        return frame.project(meridian + 0.5, latitude).x()
                - frame.project(meridian - 0.5, latitude).x();
    }

    private static double northward(Frame frame, double meridian, double latitude) {
        return frame.project(meridian, latitude - 0.5).y()
                - frame.project(meridian, latitude + 0.5).y();
    }
}

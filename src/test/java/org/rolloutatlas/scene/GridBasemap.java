package org.rolloutatlas.scene;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Dot;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.Projector;

/** A small world of square countries in plain longitudes and latitudes, so that golden files show layouts, not coasts. */
public final class GridBasemap {
    private static final double WIDTH = 2000;
    private static final double HEIGHT = 880;

    private GridBasemap() {}

    public static Basemap basemap() {
        var anchors = new TreeMap<String, PlanePoint>();
        for (var event : SampleEvents.all()) {
            for (var country : event.countries()) {
                event.place()
                        .flatMap(place -> place.position())
                        .ifPresent(at -> anchors.putIfAbsent(country, project(at.lon(), at.lat())));
            }
        }
        anchors.put("ML", project(-1.5, 18.2));
        anchors.put("CN", project(106.3, 34.7));
        return of(anchors.entrySet().stream()
                .map(entry -> square(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The same with other countries. */
    static Basemap of(List<Outline> outlines) {
        return new Basemap(
                ProjectionKind.EQUAL_EARTH,
                11,
                WIDTH,
                HEIGHT,
                outlines,
                "M1000 0v880",
                List.of(new Dot("SG", project(103.8, 1.35)), new Dot("VU", project(168.3, -17.7))),
                "M0 0H2000V880H0z",
                new Plain());
    }

    private static Outline square(String code, PlanePoint anchor) {
        var path = String.format(Locale.ROOT, "M%.0f %.0fh40v40h-40z", anchor.x() - 20, anchor.y() - 20);
        return new Outline(code, path, anchor, 20, 1600);
    }

    private static PlanePoint project(double lon, double lat) {
        return new PlanePoint((lon + 169) / 360 * WIDTH, (84 - lat) / 142 * HEIGHT);
    }

    private static final class Plain implements Projector {
        @Override
        public PlanePoint project(double lon, double lat) {
            return GridBasemap.project(lon, lat);
        }

        @Override
        public Optional<double[]> invert(PlanePoint point) {
            return Optional.empty();
        }
    }
}

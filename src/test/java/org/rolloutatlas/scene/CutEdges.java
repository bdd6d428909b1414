package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlaneBox;

/** Says of a map of a part of the world that no coast or border is drawn where its land is cut. */
public final class CutEdges {
    private static final Pattern PAIR = Pattern.compile("(-?\\d+) ?(-?\\d+)");
    /** Beyond what is drawn land goes on for so many plane units, at most. */
    private static final double BLEED = 7;

    private CutEdges() {}

    public static void assertUndrawn(Basemap basemap) {
        var drawn = basemap.closeUp().orElseThrow().drawn();
        for (var outline : basemap.outlines()) {
            assertThat(along(outline.edge(), drawn))
                    .as("lines of %s along the edge of what is drawn", outline.code())
                    .isZero();
            assertThat(outline.isCut()).as("%s is cut", outline.code()).isEqualTo(along(outline.path(), drawn) > 0);
        }
    }

    /** Stretches of a path that lie on an edge of a box, or a little outside of it. */
    private static int along(String path, PlaneBox box) {
        int found = 0;
        double x = 0;
        double y = 0;
        for (var line : path.split("m")) {
            var pair = PAIR.matcher(line);
            double startX = x;
            double startY = y;
            for (int i = 0; pair.find(); i++) {
                double toX = x + Integer.parseInt(pair.group(1));
                double toY = y + Integer.parseInt(pair.group(2));
                if (i == 0) {
                    startX = toX;
                    startY = toY;
                } else if (isAlong(x, y, toX, toY, box)) {
                    found++;
                }
                x = toX;
                y = toY;
            }
            if (line.endsWith("z")) {
                found += isAlong(x, y, startX, startY, box) ? 1 : 0;
                x = startX;
                y = startY;
            }
        }
        return found;
    }

    private static boolean isAlong(double x, double y, double toX, double toY, PlaneBox box) {
        return (x == toX && y != toY && (isOutside(box.left() - x) || isOutside(x - box.right())))
                || (y == toY && x != toX && (isOutside(box.top() - y) || isOutside(y - box.bottom())));
    }

    private static boolean isOutside(double by) {
        // what is cut lies on the grid, at least as far out as three pixels
        return by >= 6 && by <= BLEED;
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.World;

/**
 * A map on which an editor points at a place. Each click takes the place that it hits and comes closer, so that the next one
 * can be more exact; the keyboard has the fields of the coordinates. Degrees east and north.
 */
final class PlaceMap extends Div {
    private static final long serialVersionUID = 1L;

    /** Of the picture, in units of its own; it is as wide as its column. */
    private static final int WIDTH = 640;

    private static final int HEIGHT = 320;
    private static final int CLOSER = 4;

    /** Closest: some 40 km across, in which a pixel is 60 m. */
    private static final int CLOSEST = 5;

    /** A picture of its own has no part in the colours of the page; its sea is that of the element, in both themes. */
    private static final String STYLE = "<style>path{fill:#a9a498;stroke:#fbfaf6;stroke-width:1px;"
            + "vector-effect:non-scaling-stroke}.here{fill:none;stroke:#1d4f91;stroke-width:3px}</style>";

    private static final String ACROSS = "(event.clientX - element.getBoundingClientRect().left) / element.clientWidth";
    private static final String DOWN = "(event.clientY - element.getBoundingClientRect().top) / element.clientHeight";

    private final transient World world;
    private final transient BiConsumer<Double, Double> taken;
    private final Image picture = new Image();
    private final NativeButton whole = new NativeButton();
    private transient Optional<double[]> place = Optional.empty();
    private int steps;
    private transient Optional<Basemap> shown = Optional.empty();

    /**
     * A map of the world.
     *
     * @param taken is told the longitude and latitude of each click on it
     */
    PlaceMap(World world, EditorWords words, BiConsumer<Double, Double> taken) {
        this.world = world;
        this.taken = taken;
        addClassName("place-map");
        var how = new Paragraph(words.text("place.map.how"));
        how.addClassName("note");
        picture.addClassName("picture");
        picture.setAlt(words.text("place.map"));
        picture.getElement()
                .addEventListener("click", this::take)
                .addEventData(ACROSS)
                .addEventData(DOWN);
        whole.setText(words.text("place.map.whole"));
        whole.addClickListener((ClickEvent<NativeButton> click) -> draw(place, 0));
        add(how, picture, whole);
    }

    /** Shows a place from near by; all of the world where there is none. */
    void show(Optional<double[]> at) {
        draw(at, at.isPresent() ? 2 : 0);
    }

    private void take(DomEvent click) {
        var data = click.getEventData();
        var hit = shown.flatMap(map -> map.projector()
                .invert(new PlanePoint(
                        data.get(ACROSS).asDouble() * map.width(),
                        data.get(DOWN).asDouble() * map.height())));
        hit.ifPresent(at -> {
            draw(hit, Math.min(CLOSEST, steps + 1));
            taken.accept(at[0], at[1]);
        });
    }

    private void draw(Optional<double[]> at, int closer) {
        place = at;
        steps = closer;
        whole.setVisible(closer > 0);
        var middle = at.filter(_ -> closer > 0).orElse(new double[] {0, 0});
        shown = world.plane(ProjectionKind.ROBINSON, Set.of(), List.of(middle)).map(plane -> {
            var all = plane.bounds();
            var centre = closer == 0 ? all.middle() : plane.project(middle[0], middle[1]);
            double half = all.width() / Math.pow(CLOSER, closer) / 2;
            double tall = closer == 0 ? all.height() / 2 : half * HEIGHT / WIDTH;
            var window = new PlaneBox(centre.x() - half, centre.y() - tall, centre.x() + half, centre.y() + tall)
                    .within(all);
            return world.closeUp(plane, window, window.width() / WIDTH);
        });
        shown.ifPresent(map -> picture.setSrc("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(map, at).getBytes(StandardCharsets.UTF_8))));
    }

    private static String svg(Basemap map, Optional<double[]> at) {
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.2f %.2f\">%s",
                map.width(),
                map.height(),
                STYLE));
        map.outlines().stream()
                .filter(outline -> !outline.path().isEmpty())
                .forEach(outline ->
                        svg.append("<path d=\"").append(outline.path()).append("\"/>"));
        at.map(place -> map.projector().project(place[0], place[1])).ifPresent(point -> {
            double size = map.width() / 40;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"here\" d=\"M%.2f %.2fh%.2fM%.2f %.2fv%.2f\"/>",
                    point.x() - size,
                    point.y(),
                    2 * size,
                    point.x(),
                    point.y() - size,
                    2 * size));
        });
        return svg.append("</svg>").toString();
    }
}

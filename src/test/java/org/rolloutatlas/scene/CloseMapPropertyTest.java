package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.property.Values;

@DisplayName("On a map of a part of the world")
class CloseMapPropertyTest {
    private static final int SETS = 60;
    private static final List<String> TOWNS =
            List.of("Vientiane", "Port of Spain", "San Salvador de Jujuy", "Sittwe, Rakhine State", "Bo");

    @Test
    void no_name_can_be_taken_for_that_of_another_mark_and_no_land_is_named_on_a_mark_or_a_name() {
        var pointers = new ArrayList<PlaceSymbol>();
        var lands = new ArrayList<LandName>();
        forAll(SETS, values -> {
            var code = values.of(TestWorld.UN_MEMBERS);
            var map = CloseFitTest.map(List.of(CloseFitTest.about(code))).orElseThrow();
            var events = events(values, code, map);
            var fitted = CloseFitTest.map(events).orElseThrow();
            var width = values.of(WidthClass.class);
            var world = CloseFitTest.scene(events, fitted, width, values.of(Language.class))
                    .world();
            for (int pixels : new int[] {width.min(), values.between(width.min(), width.max()), width.max()}) {
                assertThat(new ArrayList<>(LabelReading.of(world, pixels).faults()))
                        .as("%s at %d px", code, pixels)
                        .isEmpty();
                assertThat(faults(world, pixels))
                        .as("%s at %d px", code, pixels)
                        .isEmpty();
            }
            world.symbols().stream()
                    .filter(symbol -> symbol.pointer().isPresent())
                    .forEach(pointers::add);
            world.lands().stream().filter(land -> land.label().isPresent()).forEach(lands::add);
        });
        // a map that leaves everything out would be without fault, too
        assertThat(pointers).hasSizeGreaterThan(SETS);
        assertThat(pointers).filteredOn(symbol -> symbol.label().isPresent()).hasSizeGreaterThan(SETS / 2);
        assertThat(lands).hasSizeGreaterThan(SETS);
    }

    /** Towns within the country, and meetings in some others. */
    private static List<Event> events(Values values, String code, Basemap map) {
        var events = new ArrayList<Event>();
        if (values.oneIn(2)) {
            events.add(CloseFitTest.about(code));
        }
        int towns = values.between(1, 8);
        for (int i = 0; i < towns; i++) {
            var body = map.closeUp().orElseThrow().body(code).orElseThrow();
            var at = map.projector()
                    .invert(new PlanePoint(
                            values.between(body.left(), body.right() + 1e-3),
                            values.between(body.top(), body.bottom() + 1e-3)))
                    .orElseThrow();
            events.add(SampleEvents.concerning("t" + i, List.of(code), town(values, at, Optional.of(code))));
        }
        int abroad = values.between(0, 6);
        for (int i = 0; i < abroad; i++) {
            var at = new double[] {values.between(-170.0, 170.0), values.between(-40.0, 60.0)};
            var host = values.of(TestWorld.UN_MEMBERS);
            if (!host.equals(code)) {
                events.add(SampleEvents.concerning("a" + i, List.of(code), town(values, at, Optional.of(host))));
            }
        }
        return events;
    }

    private static Optional<Place> town(Values values, double[] at, Optional<String> country) {
        var name = values.of(TOWNS);
        return SampleParts.city(name, "城" + name.length(), at[0], at[1], country.orElseThrow());
    }

    private static List<String> faults(WorldView world, double width) {
        var faults = new ArrayList<String>();
        for (var land : world.lands()) {
            if (land.label().isEmpty()) {
                continue;
            }
            var name = box(
                    world.crop(),
                    land.at().x(),
                    land.at().y(),
                    land.label().get().box(),
                    width);
            if (name.getMinX() < 0
                    || name.getMinY() < 0
                    || name.getMaxX() > width
                    || name.getMaxY() > width * world.crop().aspect()) {
                faults.add(land.text() + " leaves the map");
            }
            for (var symbol : world.symbols()) {
                var at = symbol.at();
                if (name.intersects(box(world.crop(), at.x(), at.y(), Box.around(symbol.radius()), width))) {
                    faults.add(land.text() + " lies on the mark " + symbol.key());
                }
                symbol.label()
                        .filter(label -> name.intersects(box(world.crop(), at.x(), at.y(), label.box(), width)))
                        .ifPresent(label -> faults.add(land.text() + " meets " + label.text()));
            }
            world.lands().stream()
                    .filter(other -> other.label().isPresent() && !other.equals(land))
                    .filter(other -> name.intersects(box(
                            world.crop(),
                            other.at().x(),
                            other.at().y(),
                            other.label().orElseThrow().box(),
                            width)))
                    .forEach(other -> faults.add(land.text() + " meets " + other.text()));
        }
        return faults;
    }

    private static Rectangle2D box(Crop crop, double x, double y, Box box, double width) {
        double left = (x - crop.x()) * width / crop.width() + box.left();
        double top = (y - crop.y()) * width / crop.width() + box.top();
        return new Rectangle2D.Double(left, top, box.right() - box.left(), box.bottom() - box.top());
    }
}

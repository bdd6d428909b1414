package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.property.Values;

class LabelPlacementPropertyTest {
    private static final int SETS = 500;
    private static final Crop CROP = new Crop(100, 50, 1800, 760);
    private static final List<String> NAMES =
            List.of("Laos", "Papua New Guinea", "缅甸", "巴布亚新几内亚", "Côte d'Ivoire", "Beijing, for Angola", "");

    @Test
    void in_500_random_sets_of_places_no_name_can_be_taken_for_that_of_another_mark() {
        var placed = new ArrayList<Label>();
        forAll(SETS, values -> {
            var wishes = wishes(values);
            var widthClass = values.of(WidthClass.class);
            var labels = LabelPlacement.of(wishes, LabelRoom.of(CROP, widthClass));
            var marks = wishes.stream()
                    .map(wish -> new LabelReading.Mark(
                            wish.key(), wish.at(), wish.radius(), Optional.ofNullable(labels.get(wish.key()))))
                    .toList();
            int between = values.between(widthClass.min(), widthClass.max());
            for (int width : new int[] {widthClass.min(), between, widthClass.max()}) {
                assertThat(new LabelReading(marks, CROP, width).faults())
                        .as("%s px", width)
                        .isEmpty();
            }
            placed.addAll(labels.values());
        });
        // a placement that leaves everything out would be without fault, too
        assertThat(placed).hasSizeGreaterThan(SETS * 5);
        assertThat(placed).filteredOn(label -> label.leader().isPresent()).hasSizeGreaterThan(SETS / 2);
    }

    @ParameterizedTest
    @EnumSource(WidthClass.class)
    void a_name_alone_in_the_middle_stands_at_its_mark(WidthClass widthClass) {
        var wish = wish("a", new PlanePoint(1000, 400), 5, "Laos");
        var label = Objects.requireNonNull(
                LabelPlacement.of(List.of(wish), LabelRoom.of(CROP, widthClass)).get("a"));
        assertThat(label.leader()).isEmpty();
    }

    @Test
    void a_mark_in_a_crowd_gets_a_line_to_its_name() {
        var wishes = new ArrayList<LabelPlacement.Wish>();
        wishes.add(wish("middle", new PlanePoint(1000, 400), 5, "Bangladesh"));
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3;
            wishes.add(wish("" + i, new PlanePoint(1000 + 26 * Math.cos(angle), 400 + 26 * Math.sin(angle)), 3, ""));
        }
        var room = new LabelRoom(CROP, 1200, 1200, 13, Optional.empty());
        var label = Objects.requireNonNull(LabelPlacement.of(wishes, room).get("middle"));
        assertThat(label.leader()).isPresent();
    }

    @Test
    void a_mark_under_another_one_stays_without_name() {
        var at = new PlanePoint(1000, 400);
        var wishes = List.of(wish("a", at, 5, "Laos"), wish("b", at, 5, ""));
        assertThat(LabelPlacement.of(wishes, LabelRoom.of(CROP, WidthClass.L))).isEmpty();
    }

    private static List<LabelPlacement.Wish> wishes(Values values) {
        // every third set is a crowd
        double spread = values.oneIn(3) ? 0.3 : 1;
        return IntStream.range(0, values.between(1, 60))
                .mapToObj(i -> wish(
                        "" + i,
                        new PlanePoint(
                                1000 + spread * values.between(-880.0, 880.0),
                                430 + spread * values.between(-360.0, 360.0)),
                        values.between(3.0, 15.0),
                        values.of(NAMES)))
                .toList();
    }

    private static LabelPlacement.Wish wish(String key, PlanePoint at, double radius, String text) {
        return new LabelPlacement.Wish(key, at, radius, radius, text, Label.Kind.COUNTRY, true);
    }
}

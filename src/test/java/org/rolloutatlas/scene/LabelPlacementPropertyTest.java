package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.basemap.PlanePoint;

class LabelPlacementPropertyTest {
    private static final int SETS = 500;
    private static final Crop CROP = new Crop(100, 50, 1800, 760);
    private static final List<String> NAMES =
            List.of("Laos", "Papua New Guinea", "缅甸", "巴布亚新几内亚", "Côte d'Ivoire", "Beijing, for Angola", "");

    @ParameterizedTest
    @EnumSource(WidthClass.class)
    void in_500_random_sets_of_places_no_name_can_be_taken_for_that_of_another_mark(WidthClass widthClass) {
        long names = 0;
        long leaders = 0;
        for (int seed = 0; seed < SETS; seed++) {
            var random = new Random(seed);
            var wishes = wishes(random);
            var labels = LabelPlacement.of(wishes, LabelRoom.of(CROP, widthClass));
            var marks = wishes.stream()
                    .map(wish -> new LabelReading.Mark(
                            wish.key(), wish.at(), wish.radius(), Optional.ofNullable(labels.get(wish.key()))))
                    .toList();
            for (double width : widths(widthClass, random)) {
                assertThat(new LabelReading(marks, CROP, width).faults())
                        .as("seed %s, %s px", seed, width)
                        .isEmpty();
            }
            names += labels.size();
            leaders += labels.values().stream()
                    .filter(label -> label.leader().isPresent())
                    .count();
        }
        // a placement that leaves everything out would be without fault, too
        assertThat(names).isGreaterThan(SETS * 5);
        assertThat(leaders).isGreaterThan(SETS / 2);
    }

    @ParameterizedTest
    @EnumSource(WidthClass.class)
    void a_name_alone_in_the_middle_stands_at_its_mark(WidthClass widthClass) {
        var wish = wish("a", new PlanePoint(1000, 400), 5, "Laos");
        var label = LabelPlacement.of(List.of(wish), LabelRoom.of(CROP, widthClass)).get("a");
        assertThat(label).isNotNull();
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
        var room = new LabelRoom(CROP, 1200, 1200, 13);
        var label = LabelPlacement.of(wishes, room).get("middle");
        assertThat(label).isNotNull();
        assertThat(label.leader()).isPresent();
    }

    @Test
    void a_mark_under_another_one_stays_without_name() {
        var at = new PlanePoint(1000, 400);
        var wishes = List.of(wish("a", at, 5, "Laos"), wish("b", at, 5, ""));
        assertThat(LabelPlacement.of(wishes, LabelRoom.of(CROP, WidthClass.L))).isEmpty();
    }

    private static double[] widths(WidthClass widthClass, Random random) {
        return Stream.concat(
                        Stream.of(widthClass.min(), widthClass.max()),
                        IntStream.range(0, 3).mapToObj(_ -> random.nextInt(widthClass.min(), widthClass.max())))
                .mapToDouble(Integer::doubleValue)
                .toArray();
    }

    private static List<LabelPlacement.Wish> wishes(Random random) {
        int size = random.nextInt(1, 60);
        // every third set is a crowd
        double spread = random.nextInt(3) == 0 ? 0.3 : 1;
        return IntStream.range(0, size)
                .mapToObj(i -> wish(
                        "" + i,
                        new PlanePoint(
                                1000 + spread * random.nextDouble(-880, 880),
                                430 + spread * random.nextDouble(-360, 360)),
                        random.nextDouble(3, 15),
                        NAMES.get(random.nextInt(NAMES.size()))))
                .toList();
    }

    private static LabelPlacement.Wish wish(String key, PlanePoint at, double radius, String text) {
        return new LabelPlacement.Wish(key, at, radius, radius, text, Label.Kind.COUNTRY, true);
    }
}

package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.property.Values;

class LabelPlacementPropertyTest {
    private static final Crop CROP = new Crop(100, 50, 1800, 760);

    private record OnScreen(int owner, double left, double top, double right, double bottom) {
        boolean overlaps(OnScreen other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static List<LabelPlacement.Wish> wishes(Values values) {
        var byKey = new LinkedHashMap<String, LabelPlacement.Wish>();
        for (var wish : values.list(40, LabelPlacementPropertyTest::wish)) {
            byKey.putIfAbsent(wish.key(), wish);
        }
        return List.copyOf(byKey.values());
    }

    private static LabelPlacement.Wish wish(Values values) {
        var at = new PlanePoint(values.between(120.0, 1880.0), values.between(70.0, 790.0));
        double radius = values.between(3.0, 15.0);
        var name = values.of("Laos", "Papua New Guinea", "缅甸", "巴布亚新几内亚", "Côte d'Ivoire", "");
        return new LabelPlacement.Wish(at + " " + radius, at, radius, name);
    }

    @Test
    void names_meet_neither_each_other_nor_a_foreign_symbol_nor_the_edge_at_any_width() {
        forAll(500, values -> keepTheirDistance(wishes(values), values.of(WidthClass.class), values.between(0.0, 1.0)));
    }

    private static void keepTheirDistance(List<LabelPlacement.Wish> wishes, WidthClass widthClass, double share) {
        var labels = LabelPlacement.of(wishes, CROP, widthClass);
        double width = widthClass.min() + share * (widthClass.max() - widthClass.min());
        var symbols = new ArrayList<OnScreen>();
        var names = new ArrayList<OnScreen>();
        for (int i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            double r = wish.radius();
            symbols.add(onScreen(i, wish.at(), new Box(-r, -r, r, r), width));
            var label = labels.get(wish.key());
            if (label != null) {
                names.add(onScreen(i, wish.at(), label.box(), width));
            }
        }
        for (var name : names) {
            assertThat(name.left).isNotNegative();
            assertThat(name.top).isNotNegative();
            assertThat(name.right).isLessThanOrEqualTo(width);
            assertThat(name.bottom).isLessThanOrEqualTo(width * CROP.aspect());
            assertThat(symbols).noneMatch(symbol -> symbol.owner != name.owner && symbol.overlaps(name));
            assertThat(names).noneMatch(other -> other.owner != name.owner && other.overlaps(name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_name_alone_in_the_middle_is_always_placed(WidthClass widthClass) {
        var wish = new LabelPlacement.Wish("a", new PlanePoint(1000, 400), 5, "Laos");
        assertThat(LabelPlacement.of(List.of(wish), CROP, widthClass)).containsKey("a");
    }

    private static OnScreen onScreen(int owner, PlanePoint at, Box box, double width) {
        double x = CROP.screenX(at, width);
        double y = CROP.screenY(at, width);
        return new OnScreen(owner, x + box.left(), y + box.top(), x + box.right(), y + box.bottom());
    }
}

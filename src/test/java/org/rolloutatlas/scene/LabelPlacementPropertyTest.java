package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rolloutatlas.basemap.PlanePoint;

class LabelPlacementPropertyTest {
    private static final Crop CROP = new Crop(100, 50, 1800, 760);

    private record OnScreen(int owner, double left, double top, double right, double bottom) {
        boolean overlaps(OnScreen other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Provide
    Arbitrary<List<LabelPlacement.Wish>> wishes() {
        var point = Combinators.combine(
                        Arbitraries.doubles().between(120, 1880),
                        Arbitraries.doubles().between(70, 790))
                .as(PlanePoint::new);
        var name = Arbitraries.of("Laos", "Papua New Guinea", "缅甸", "巴布亚新几内亚", "Côte d'Ivoire", "");
        return Combinators.combine(point, Arbitraries.doubles().between(3, 15), name)
                .as((at, radius, text) -> new LabelPlacement.Wish(at + " " + radius, at, radius, text))
                .list()
                .ofMaxSize(40)
                .uniqueElements(LabelPlacement.Wish::key);
    }

    @Property(tries = 200)
    void namesMeetNeitherEachOtherNorAForeignSymbolNorTheEdgeAtAnyWidth(
            @ForAll("wishes") List<LabelPlacement.Wish> wishes,
            @ForAll WidthClass widthClass,
            @ForAll("share") double share) {
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

    @Property
    void aNameAloneInTheMiddleIsAlwaysPlaced(@ForAll WidthClass widthClass) {
        var wish = new LabelPlacement.Wish("a", new PlanePoint(1000, 400), 5, "Laos");
        assertThat(LabelPlacement.of(List.of(wish), CROP, widthClass)).containsKey("a");
    }

    @Provide
    Arbitrary<Double> share() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static OnScreen onScreen(int owner, PlanePoint at, Box box, double width) {
        double x = CROP.screenX(at, width);
        double y = CROP.screenY(at, width);
        return new OnScreen(owner, x + box.left(), y + box.top(), x + box.right(), y + box.bottom());
    }
}

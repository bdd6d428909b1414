package org.rolloutatlas.scene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** Events → the map of what they are about: countries and towns in the crop; what lies beyond it is pointed to. */
final class CloseLayout {
    /** Pixels between a mark and the edge of the map. */
    private static final double EDGE = 8;

    private CloseLayout() {}

    static WorldView of(List<Event> events, Basemap basemap, CloseUp close, Frame frame, List<PlaceGroup> groups) {
        var widthClass = frame.widthClass();
        PlaceGroup.clear(groups, basemap, close);
        var crop = CloseFit.crop(events, basemap, widthClass).orElseGet(() -> Crop.whole(basemap));
        var merged =
                PlaceGroup.merged(groups, (a, b) -> WorldLayout.overlap(a, b, groups.size(), basemap, crop, frame));
        var symbols = WorldLayout.symbols(merged, basemap, frame);
        var seat = WorldLayout.seat(events, basemap, frame);
        var here = seen(symbols, crop, widthClass.min());
        var locator = Locator.of(basemap, crop, widthClass, here);
        var room = LabelRoom.of(crop, widthClass).beside(locator);
        var concerned = About.of(events).countries();
        var unlabelled = new WorldView(
                crop,
                WorldLayout.fills(events),
                symbols,
                WorldLayout.arcs(events, symbols, seat, frame),
                seat,
                WorldLayout.beyond(groups, basemap, frame),
                1,
                concerned.size() == 1 ? WorldView.Extent.COUNTRY : WorldView.Extent.COUNTRIES,
                lands(close, crop, widthClass, symbols, concerned, frame.language()),
                locator);
        return WorldLabels.placed(pointing(unlabelled, room, here), room, true);
    }

    /** Capitals, and countries that no mark is named after. */
    static List<LandName> lands(
            CloseUp close,
            Crop crop,
            WidthClass widthClass,
            List<PlaceSymbol> symbols,
            Set<String> concerned,
            Language language) {
        var named = LandNames.named(symbols);
        return Stream.concat(
                        CapitalNames.of(close, crop, concerned, symbols, language).stream(),
                        LandNames.of(close, crop, widthClass, concerned, named, language).stream())
                .toList();
    }

    /** The same in a picture that shows another part of the plane. */
    static WorldView moved(WorldView world, Crop shown, double width, WidthClass widthClass) {
        var symbols = world.symbols().stream().map(PlaceSymbol::atHome).toList();
        var here = seen(symbols, shown, width);
        var locator = world.locator().flatMap(corner -> corner.besides(here, shown, width));
        var room = new LabelRoom(shown, width, width, LabelRoom.fontSize(widthClass), locator);
        var home = new WorldView(
                world.crop(),
                world.fills(),
                symbols,
                world.arcs(),
                world.seat().map(WorldView.SeatMark::atHome),
                world.beyond(),
                world.scale(),
                world.extent(),
                world.lands(),
                locator);
        return WorldLabels.placed(pointing(home, room, here), room, true);
    }

    /** The same map with a pointer at its edge for each place that it does not show. */
    static WorldView pointing(WorldView world, LabelRoom room) {
        return pointing(world, room, seen(world.symbols(), room.crop(), room.min()));
    }

    private static WorldView pointing(WorldView world, LabelRoom room, List<PlanePoint> here) {
        var edge = new EdgePointers(room, here);
        return new WorldView(
                world.crop(),
                world.fills(),
                world.symbols().stream()
                        .map(symbol -> isSeen(room.crop(), symbol.at(), room.min()) ? symbol : edge.pointing(symbol))
                        .toList(),
                world.arcs(),
                world.seat().map(mark -> isSeen(room.crop(), mark.at(), room.min()) ? mark : edge.pointing(mark)),
                world.beyond(),
                world.scale(),
                world.extent(),
                world.lands(),
                world.locator());
    }

    private static List<PlanePoint> seen(List<PlaceSymbol> symbols, Crop crop, double width) {
        return symbols.stream()
                .map(PlaceSymbol::at)
                .filter(at -> isSeen(crop, at, width))
                .toList();
    }

    /** Whether a mark is whole on a map of that width. */
    private static boolean isSeen(Crop crop, PlanePoint at, double width) {
        double inset = EDGE * crop.width() / width;
        return at.x() >= crop.x() + inset
                && at.x() <= crop.x() + crop.width() - inset
                && at.y() >= crop.y() + inset
                && at.y() <= crop.y() + crop.height() - inset;
    }
}

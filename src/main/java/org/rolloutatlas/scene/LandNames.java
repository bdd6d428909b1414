package org.rolloutatlas.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.basemap.Outline;
import org.rolloutatlas.basemap.PlaneBox;
import org.rolloutatlas.basemap.PlanePoint;
import org.rolloutatlas.event.Language;

/** Which countries of a close map are named quietly: all but those that a mark is named after, those it is about first. */
final class LandNames {
    /** Pixels: a smaller piece of land is not named. */
    private static final double LEAST = 9;

    private static final int MOST = 16;

    private LandNames() {}

    static List<LandName> of(
            CloseUp close,
            Crop crop,
            WidthClass widthClass,
            Set<String> concerned,
            Set<String> named,
            Language language) {
        var seen = new PlaneBox(crop.x(), crop.y(), crop.x() + crop.width(), crop.y() + crop.height());
        double pixel = crop.width() / widthClass.min();
        return close.land().rooms(seen, LEAST * pixel).stream()
                .filter(room -> isNamed(room.code()) && !named.contains(room.code()))
                .sorted(Comparator.comparing(room -> !concerned.contains(room.code())))
                .limit(MOST)
                .map(room -> name(room.code(), room.at(), room.radius(), language))
                .toList();
    }

    /** The same where nothing is known of the room that they have but the largest circle in each. */
    static List<LandName> of(Basemap basemap, Crop crop, Set<String> concerned, Set<String> named, Language language) {
        double pixel = crop.width() / WidthClass.S.min();
        return basemap.outlines().stream()
                .filter(outline -> isNamed(outline.code()) && !named.contains(outline.code()))
                .filter(outline -> concerned.contains(outline.code())
                        || (crop.holds(outline.anchor()) && outline.radius() >= LEAST * pixel))
                .sorted(Comparator.comparing((Outline outline) -> !concerned.contains(outline.code()))
                        .thenComparing(Outline::radius, Comparator.reverseOrder()))
                .limit(MOST)
                .map(outline -> name(outline.code(), outline.anchor(), outline.radius(), language))
                .toList();
    }

    /** What has no code of its own has no name here. */
    private static boolean isNamed(String code) {
        return code.matches("[A-Z]{2}");
    }

    private static LandName name(String code, PlanePoint at, double reach, Language language) {
        var text = CountryNames.of(code, language).toUpperCase(language.locale());
        return new LandName(Label.Kind.LAND, code, text, at, reach, Optional.empty());
    }

    /** Countries that a mark is named after. */
    static Set<String> named(List<PlaceSymbol> symbols) {
        return symbols.stream()
                .filter(symbol -> !symbol.abroad() && symbol.name().kind() == Label.Kind.COUNTRY)
                .map(PlaceSymbol::country)
                .collect(Collectors.toUnmodifiableSet());
    }
}

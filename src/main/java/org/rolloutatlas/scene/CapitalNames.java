package org.rolloutatlas.scene;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolloutatlas.basemap.Capital;
import org.rolloutatlas.basemap.CloseUp;
import org.rolloutatlas.event.Language;

/** Which capitals a close map names quietly: those of the countries that it is about, but for what a mark is named after. */
final class CapitalNames {
    private CapitalNames() {}

    static List<LandName> of(
            CloseUp close, Crop shown, Collection<String> concerned, List<PlaceSymbol> symbols, Language language) {
        var said = symbols.stream().map(symbol -> symbol.name().own()).collect(Collectors.toUnmodifiableSet());
        return concerned.stream()
                .sorted()
                .flatMap(code -> close.capital(code).stream())
                .flatMap(capital -> name(capital, close, language).stream())
                .filter(town -> !said.contains(town.text()) && shown.holds(town.at()))
                .toList();
    }

    /** None where it is called like its country: the map says that already. */
    private static Optional<LandName> name(Capital capital, CloseUp close, Language language) {
        return capital.name(language.tag())
                .filter(name -> !name.equals(CountryNames.of(capital.country(), language)))
                .map(name -> new LandName(
                        Label.Kind.CAPITAL,
                        capital.country(),
                        name,
                        close.at(capital.lon(), capital.lat()),
                        0,
                        Optional.empty()));
    }
}

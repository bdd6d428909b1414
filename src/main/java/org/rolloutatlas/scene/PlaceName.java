package org.rolloutatlas.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Place;
import org.rolloutatlas.event.TextPack;

/**
 * How a place is named, wherever it is: "Kampala, Uganda"; "Uganda as a whole" where a report names no town; a place abroad
 * by itself and its subject, "Beijing, for Angola". The words are in {@code places_*.properties}.
 *
 * @param full for a sentence or a list
 * @param label for the map, where the country around it can be seen
 * @param country name of the country in which it lies
 * @param own its name alone: "Beijing", not for whom
 */
public record PlaceName(String full, String label, String country, String own, Label.Kind kind) {
    private static final Map<Language, Map<String, String>> TEXTS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), language -> TextPack.read(PlaceName.class, "places", language)));

    /**
     * What is reported of a country at several of its places.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public static PlaceName ofCountry(String code, Language language) {
        var name = CountryNames.of(code, language);
        return new PlaceName(name, name, name, name, Label.Kind.COUNTRY);
    }

    /** What is reported of a country and of none of its places. */
    static PlaceName ofWhole(String code, Language language) {
        var name = CountryNames.of(code, language);
        return new PlaceName(text(language, "whole", name), name, name, name, Label.Kind.COUNTRY);
    }

    static PlaceName ofTown(String town, String code, Language language) {
        var country = CountryNames.of(code, language);
        return new PlaceName(text(language, "town", town, country), town, country, town, Label.Kind.TOWN);
    }

    /** A place in a country that none of its events concern. */
    static PlaceName abroad(String place, String host, List<String> concerned, Language language) {
        var names = language.list(
                concerned.stream().map(code -> CountryNames.of(code, language)).toList());
        var name = concerned.isEmpty() ? place : text(language, "abroad", place, names);
        return new PlaceName(name, name, CountryNames.of(host, language), place, Label.Kind.TOWN);
    }

    /** The place of one event as it names it; a place abroad with its subject. */
    public static String of(Place place, Event event, Language language) {
        var name = place.name().in(language);
        return place.country()
                .filter(host -> !event.countries().contains(host))
                .map(host -> abroad(name, host, event.countries(), language).full)
                .orElse(name);
    }

    private static String text(Language language, String key, String... values) {
        var text = Objects.requireNonNull(
                Objects.requireNonNull(TEXTS.get(language)).get(key), key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}

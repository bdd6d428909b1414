package org.rolloutatlas.dataset.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column a name in somebody else's file means: the one to which its editor maps it, the one of that name, or the one
 * that usually has that name. Case, and whether words are parted by blanks, hyphens or underscores, does not matter.
 *
 * @param mapped names of the file → columns, as the editor asks for it
 * @param languages tags of the atlas for which the file is read, whose columns are named to its editor; empty where that is not known
 */
record ColumnNames(Map<String, CsvColumns> mapped, List<String> languages) {
    /** How sure it is that a name means its column; the first is the surest. */
    enum Rank {
        MAPPED,
        EXACT,
        USUAL
    }

    /** A column, and how sure it is. */
    record Meaning(CsvColumns column, Rank rank) {}

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private static final Map<String, CsvColumns> USUAL = Map.ofEntries(
            Map.entry("title", CsvColumns.TITLE_EN),
            Map.entry("name", CsvColumns.TITLE_EN),
            Map.entry("event", CsvColumns.TITLE_EN),
            Map.entry("headline", CsvColumns.TITLE_EN),
            Map.entry("description", CsvColumns.CLAIM_EN),
            Map.entry("claim", CsvColumns.CLAIM_EN),
            Map.entry("summary", CsvColumns.CLAIM_EN),
            Map.entry("country", CsvColumns.COUNTRIES),
            Map.entry("country_code", CsvColumns.COUNTRIES),
            Map.entry("ccodes", CsvColumns.COUNTRIES),
            Map.entry("iso2", CsvColumns.COUNTRIES),
            Map.entry("iso_a2", CsvColumns.COUNTRIES),
            Map.entry("year", CsvColumns.DATE),
            Map.entry("event_date", CsvColumns.DATE),
            Map.entry("place", CsvColumns.PLACE_EN),
            Map.entry("place_name", CsvColumns.PLACE_EN),
            Map.entry("location", CsvColumns.PLACE_EN),
            Map.entry("longitude", CsvColumns.LON),
            Map.entry("long", CsvColumns.LON),
            Map.entry("lng", CsvColumns.LON),
            Map.entry("latitude", CsvColumns.LAT),
            Map.entry("link", CsvColumns.URL),
            Map.entry("source_url", CsvColumns.URL),
            Map.entry("source", CsvColumns.PUBLISHER),
            Map.entry("outlet", CsvColumns.PUBLISHER),
            Map.entry("publication_date", CsvColumns.PUBLISHED),
            // as a French table has them
            Map.entry("titre", CsvColumns.TITLE_FR),
            Map.entry("événement", CsvColumns.TITLE_FR),
            Map.entry("résumé", CsvColumns.CLAIM_FR),
            Map.entry("pays", CsvColumns.COUNTRIES),
            Map.entry("étape", CsvColumns.STAGE),
            Map.entry("système", CsvColumns.SYSTEM),
            Map.entry("précision", CsvColumns.PRECISION),
            Map.entry("titre_de_la_source", CsvColumns.SOURCE_TITLE),
            Map.entry("publié_le", CsvColumns.PUBLISHED),
            Map.entry("date_de_publication", CsvColumns.PUBLISHED),
            Map.entry("type_de_source", CsvColumns.SOURCE_KIND),
            Map.entry("lieu", CsvColumns.PLACE_FR),
            Map.entry("ville", CsvColumns.PLACE_FR),
            Map.entry("média", CsvColumns.PUBLISHER),
            Map.entry("lien", CsvColumns.URL),
            Map.entry("langue", CsvColumns.LANGUAGE),
            Map.entry("citation", CsvColumns.QUOTE));

    ColumnNames {
        var plain = new TreeMap<String, CsvColumns>();
        mapped.forEach((name, column) -> plain.put(plain(name), column));
        mapped = Map.copyOf(plain);
        languages = List.copyOf(languages);
    }

    Optional<Meaning> find(String name) {
        var plain = plain(name);
        return meaning(mapped.get(plain), Rank.MAPPED)
                .or(() -> meaning(CsvColumns.find(plain).orElse(null), Rank.EXACT))
                .or(() -> meaning(USUAL.get(plain), Rank.USUAL));
    }

    private static Optional<Meaning> meaning(@Nullable CsvColumns column, Rank rank) {
        return Optional.ofNullable(column).map(found -> new Meaning(found, rank));
    }

    /** The name as it is compared. */
    static String plain(String name) {
        return BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}

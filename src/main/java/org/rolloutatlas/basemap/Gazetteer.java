package org.rolloutatlas.basemap;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Towns by name and by position, for whoever places an event. It says where a town is, never where something happened: what a source does
 * not name is not to be found here.
 */
public final class Gazetteer {
    /** The most towns that are offered for a name. */
    public static final int MOST = 10;

    private final List<Entry> entries;

    /** A town, how it is looked for, and its position on a sphere of radius 1. */
    private record Entry(Town town, TownName name, double x, double y, double z) {
        static Entry of(Town town) {
            double lat = Math.toRadians(town.lat());
            double lon = Math.toRadians(town.lon());
            return new Entry(
                    town,
                    TownName.of(town.name()),
                    Math.cos(lat) * Math.cos(lon),
                    Math.cos(lat) * Math.sin(lon),
                    Math.sin(lat));
        }

        double squaredChord(Entry other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return dx * dx + dy * dy + dz * dz;
        }
    }

    /** A town that was found; the lower the rank, the closer its name. */
    private record Found(Town town, int rank) {
        static final Comparator<Found> BEST = Comparator.comparingInt(Found::rank)
                .thenComparing(found -> found.town().population(), Comparator.reverseOrder())
                .thenComparing(found -> found.town().country())
                .thenComparing(found -> found.town().name())
                .thenComparingDouble(found -> found.town().lat())
                .thenComparingDouble(found -> found.town().lon());
    }

    /** A town and how far it is. */
    public record Near(Town town, double km) {}

    private Gazetteer(List<Town> towns) {
        entries = towns.stream().map(Entry::of).toList();
    }

    /** Of these towns. */
    static Gazetteer of(List<Town> towns) {
        return new Gazetteer(towns);
    }

    /**
     * Reads {@code gazetteer.tsv} beside the map; without that file there are no towns.
     *
     * @param geodata the folder, or the map file in it
     * @throws GeodataException if the file is no gazetteer
     */
    public static Gazetteer read(Path geodata) {
        return of(GazetteerReader.read(geodata));
    }

    /** How many towns it has. */
    public int size() {
        return entries.size();
    }

    /**
     * Towns of that name, the best first: the whole name before its beginning, as typed before without accents, the beginning of a later
     * word last; of equal ones the largest first.
     *
     * @param text the name, or its beginning
     * @param country alpha-2, where only towns of one country are wanted
     * @return at most {@link #MOST}
     */
    public List<Town> find(String text, Optional<String> country) {
        var typed = TownName.typed(text);
        var plain = TownName.plain(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> country.isEmpty()
                        || country.get().equalsIgnoreCase(entry.town().country()))
                .flatMap(entry ->
                        rank(entry.name(), typed, plain).stream().mapToObj(rank -> new Found(entry.town(), rank)))
                .sorted(Found.BEST)
                .limit(MOST)
                .map(Found::town)
                .toList();
    }

    /** The town nearest to a position; none in an empty gazetteer. */
    public Optional<Near> nearest(double lat, double lon) {
        var here = Entry.of(new Town("", "", lat, lon, 0));
        return entries.stream()
                .min(Comparator.comparingDouble(entry -> entry.squaredChord(here)))
                .map(Entry::town)
                .map(town -> new Near(town, CountryIndex.km(lat, lon, town.lat(), town.lon())));
    }

    private static OptionalInt rank(TownName name, String typed, String plain) {
        return IntStream.range(0, 5)
                .filter(rank -> switch (rank) {
                    case 0 -> name.typed().contains(typed);
                    case 1 -> name.plain().contains(plain);
                    case 2 -> name.typed().getFirst().startsWith(typed);
                    case 3 -> name.plain().getFirst().startsWith(plain);
                    default -> name.plain().getFirst().contains(" " + plain);
                })
                .findFirst();
    }
}

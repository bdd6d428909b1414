package org.rolloutatlas.basemap;

/**
 * A town of the gazetteer.
 *
 * @param name as GeoNames has it, mostly in Latin letters; that of a town with two names has both
 * @param country ISO 3166-1 alpha-2, or {@code XK}, as GeoNames has it
 * @param lat degrees north, to four decimals
 * @param lon degrees east, to four decimals
 * @param population 0 where it is not known
 */
public record Town(String name, String country, double lat, double lon, int population) {}

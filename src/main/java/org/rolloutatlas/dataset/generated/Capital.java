package org.rolloutatlas.dataset.generated;

import java.util.List;

/**
 * Where generated events happen.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param lon degrees east
 * @param lat degrees north
 */
record Capital(String country, String en, String zhHans, double lon, double lat) {
    private static final List<Capital> ALL = Tables.rows("capitals.tsv").stream()
            .map(row -> new Capital(
                    row.get(0), row.get(1), row.get(2), Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))))
            .toList();

    static List<Capital> all() {
        return ALL;
    }
}

package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Where the records of each table begin in the text, so that one can be found again without reading those before it. */
final class RecordStarts {
    private final Map<String, List<TokenStreamLocation>> tables = new HashMap<>();

    /** The starts of this table so far, to be added to. */
    List<TokenStreamLocation> of(String table) {
        return tables.computeIfAbsent(table, _ -> new ArrayList<>());
    }

    /**
     * Where the record begins; empty when the file has no such table.
     *
     * @param index of the record, as it stands in a pointer
     */
    Optional<TokenStreamLocation> find(String table, String index) {
        var records = tables.getOrDefault(table, List.of());
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(Integer.parseInt(index)));
    }
}

package org.rolloutatlas.dataset.workbook;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The sheets that a dataset has.
 *
 * @param whole what belongs to no table, as if the file were a record
 * @param objects names of the objects of the file
 * @param tables each after the one that holds it
 */
record Plan(Table whole, List<String> objects, List<Table> tables) {
    Plan {
        objects = List.copyOf(objects);
        tables = List.copyOf(tables);
    }

    /** Names of all sheets. */
    List<String> names() {
        return Stream.concat(Stream.of(Grid.DATASET), tables.stream().map(Table::name))
                .toList();
    }

    /**
     * The sheets of a dataset.
     *
     * @param data whose languages have columns, even if its schema does not list them
     */
    static Plan of(JsonNode schema, JsonNode data) {
        return new SchemaWalk(schema).plan(data);
    }
}

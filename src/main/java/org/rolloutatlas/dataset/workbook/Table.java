package org.rolloutatlas.dataset.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet of records.
 *
 * @param holder path of the table to whose records the list belongs; empty for a list of the file itself
 * @param within path from such a record, or from the file, to the list
 * @param keys names of the columns that name the record to which a row belongs, from the outermost
 * @param ordered whether the order of the list means something
 * @param blank whether no row means an empty list, because the record must have one; otherwise it means none
 * @param fields the other columns
 * @param open objects that may have more properties than the schema lists, each a further column
 */
record Table(
        List<String> holder,
        List<String> within,
        List<String> keys,
        boolean ordered,
        boolean blank,
        List<Field> fields,
        List<Open> open) {
    /** Name of the column that numbers the records of a list. */
    static final String ORDER = "order";

    /** An object at this path that takes any property of this kind. */
    record Open(List<String> path, Field.Kind kind) {
        /** The field of such a property. */
        Optional<Field> find(String name) {
            var prefix = String.join(".", path) + ".";
            return name.startsWith(prefix) && name.length() > prefix.length()
                    ? Optional.of(new Field(
                            Stream.concat(path.stream(), Stream.of(name.substring(prefix.length())))
                                    .toList(),
                            kind,
                            false,
                            "",
                            List.of()))
                    : Optional.empty();
        }
    }

    Table {
        holder = List.copyOf(holder);
        within = List.copyOf(within);
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
        open = List.copyOf(open);
    }

    /** From the file to the list, without the places in the lists on the way. */
    List<String> path() {
        return Stream.concat(holder.stream(), within.stream()).toList();
    }

    /** Name of the sheet. */
    String name() {
        return String.join(".", path());
    }

    /** Names of the columns. */
    List<String> headers() {
        return Stream.of(
                        keys.stream(),
                        ordered ? Stream.of(ORDER) : Stream.<String>empty(),
                        fields.stream().map(Field::name))
                .flatMap(names -> names)
                .toList();
    }

    /** The field of that name, whether the schema lists it or only allows it. */
    Optional<Field> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() ->
                        open.stream().flatMap(each -> each.find(name).stream()).findFirst());
    }
}

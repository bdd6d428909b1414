package org.rolloutatlas.dataset.workbook;

import java.util.List;

/** The sheet of what belongs to no table: a row for each value, a list in as many rows as it has elements. */
final class WholeSheet {
    static final String NAME = "name";
    static final String VALUE = "value";
    static final List<String> HEADERS = List.of(NAME, Table.ORDER, VALUE);

    /** The value of an object that has none. */
    static final String NOTHING = "{}";

    /** The value of a list that has none. */
    static final String EMPTY_LIST = "[]";

    private WholeSheet() {}

    /** The field of one element of a list. */
    static Field element(Field list) {
        return new Field(list.path(), Field.Kind.TEXT, false, list.description(), List.of());
    }
}

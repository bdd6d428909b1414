package org.rolloutatlas.basemap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.basemap.Json.Arr;
import org.rolloutatlas.basemap.Json.Num;
import org.rolloutatlas.basemap.Json.Obj;

/** Asks a map file for what it must have. */
final class MapJson {
    /** The text is JSON, but not a map of countries; the message says what was expected. */
    static final class FormatException extends RuntimeException {
        FormatException(String message) {
            super(message);
        }
    }

    private MapJson() {}

    static Json member(Obj parent, String name) {
        var value = parent.members().get(name);
        if (value == null) {
            throw new FormatException("missing \"" + name + "\"");
        }
        return value;
    }

    static Obj object(@Nullable Json value, String what) {
        if (value instanceof Obj object) {
            return object;
        }
        throw new FormatException("expected an object as " + what);
    }

    static List<Json> array(Json value, String what) {
        if (value instanceof Arr(var items)) {
            return items;
        }
        throw new FormatException("expected an array as " + what);
    }

    static double number(Json value) {
        if (value instanceof Num(var number)) {
            return number;
        }
        throw new FormatException("expected a number");
    }
}

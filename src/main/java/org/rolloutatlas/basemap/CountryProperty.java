package org.rolloutatlas.basemap;

import static org.rolloutatlas.basemap.MapJson.member;
import static org.rolloutatlas.basemap.MapJson.object;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.rolloutatlas.basemap.Json.Obj;
import org.rolloutatlas.basemap.Json.Text;

/** Which country a geometry is: three or two capital letters in one of the properties in which such files have them. */
final class CountryProperty {
    /** Natural Earth's ISO_A3 is "-99" where its makers could not decide; then another of these has the code. */
    static final List<String> NAMES =
            List.of("a3", "ISO_A3_EH", "ISO_A3", "iso_a3", "ADM0_A3", "adm0_a3", "ISO_A2_EH", "ISO_A2", "iso_a2");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private CountryProperty() {}

    /** Adds a country, which may be there once only. */
    static void put(Map<String, List<List<Coordinate[]>>> countries, Obj geometry, List<List<Coordinate[]>> polygons) {
        var code = code(geometry);
        if (countries.put(code, polygons) != null) {
            throw new MapJson.FormatException("expected each country once, but \"" + code + "\" is there twice");
        }
    }

    private static String code(Obj geometry) {
        var properties = object(member(geometry, "properties"), "properties").members();
        return NAMES.stream()
                .flatMap(name -> properties.get(name) instanceof Text(var code) ? Stream.of(code) : Stream.empty())
                .filter(code -> CODE.matcher(code).matches())
                .findFirst()
                .orElseThrow(() -> new MapJson.FormatException(
                        "expected capital letters as property \"a3\" of every country (or as one of "
                                + String.join(", ", NAMES.subList(1, NAMES.size())) + ")"));
    }
}

package org.rolloutatlas.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Place of a part: its coordinates by attribute, as written.
 *
 * @param coordinates attribute (of a {@code translate}: {@code tx} and {@code ty}) to a number, with or without {@code %}
 */
record Place(Map<String, String> coordinates) {
    private static final Set<String> ATTRIBUTES = Set.of("x", "y", "cx", "cy", "x1", "y1", "x2", "y2");
    private static final List<String> ACROSS = List.of("x", "cx", "x1", "x2", "tx");
    private static final List<String> DOWN = List.of("y", "cy", "y1", "y2", "ty");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+%?");
    private static final Pattern TRANSLATE =
            Pattern.compile("translate\\((-?[0-9.]+)(?:[ ,]+|(?=-))(-?[0-9.]+)\\)|translate\\((-?[0-9.]+)\\)");

    /** Takes the coordinates out of the attributes, which keep the rest. */
    static Place takenFrom(Map<String, String> attributes) {
        var coordinates = new LinkedHashMap<String, String>();
        for (var name : ATTRIBUTES.stream().sorted().toList()) {
            var value = attributes.get(name);
            if (value != null && NUMBER.matcher(value).matches()) {
                coordinates.put(name, value);
                attributes.remove(name);
            }
        }
        var translate = TRANSLATE.matcher(attributes.getOrDefault("transform", ""));
        if (translate.find()) {
            coordinates.put("tx", translate.group(1) == null ? translate.group(3) : translate.group(1));
            coordinates.put("ty", translate.group(2) == null ? "0" : translate.group(2));
            attributes.put("transform", translate.replaceFirst("translate(…)"));
        }
        return new Place(coordinates);
    }

    /** Distance to the other place, of the coordinates with that unit ({@code %}, or empty for the file's own). */
    double distance(Place other, String unit) {
        var most = 0.0;
        for (var i = 0; i < ACROSS.size(); i++) {
            most = Math.max(most, Math.hypot(change(other, ACROSS.get(i), unit), change(other, DOWN.get(i), unit)));
        }
        return most;
    }

    private double change(Place other, String name, String unit) {
        return other.number(name, unit) - number(name, unit);
    }

    /** A missing coordinate is 0, as SVG has it. */
    private double number(String name, String unit) {
        var text = coordinates.getOrDefault(name, "0");
        if (text.endsWith("%") != unit.equals("%")) {
            return 0;
        }
        return Double.parseDouble(text.replace("%", ""));
    }
}

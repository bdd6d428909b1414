package org.rolloutatlas.render.picture;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An element of a picture, with its attributes. */
record PngElement(String name, Map<String, String> attributes) {
    PngElement {
        attributes = Map.copyOf(attributes);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    String text(String attribute, String otherwise) {
        return Objects.requireNonNullElse(attributes.get(attribute), otherwise);
    }

    double number(String attribute, double otherwise) {
        var text = attributes.get(attribute);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    double[] numbers(String attribute) {
        return Stream.of(text(attribute, "").split(" ", -1))
                .filter(part -> !part.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}

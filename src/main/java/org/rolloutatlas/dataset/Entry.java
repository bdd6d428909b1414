package org.rolloutatlas.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of the file with the way to it. Reading is tolerant: what is absent or of another type is empty, because the schema
 * has already said so and the rules go on with what is there.
 *
 * @param name property name or index within the parent; empty for the root
 */
record Entry(@Nullable Entry parent, String name, JsonNode node) {

    static Entry root(JsonNode node) {
        return new Entry(null, "", node);
    }

    /** The value that holds all others. */
    Entry root() {
        var entry = this;
        for (var above = parent; above != null; above = above.parent) {
            entry = above;
        }
        return entry;
    }

    Optional<Entry> find(String property) {
        var value = node.get(property);
        return value == null ? Optional.empty() : Optional.of(new Entry(this, property, value));
    }

    /** The value with this name; this value itself when there is none. */
    Entry at(String property) {
        return find(property).orElse(this);
    }

    Optional<String> text(String property) {
        var value = node.get(property);
        return value == null || !value.isString() ? Optional.empty() : Optional.of(value.stringValue());
    }

    Optional<String> text() {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    Optional<BigDecimal> number(String property) {
        var value = node.get(property);
        return value == null || !value.isNumber() ? Optional.empty() : Optional.of(value.decimalValue());
    }

    boolean isTrue(String property) {
        var value = node.get(property);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    /** The elements of the list with this name; none when there is no such list. */
    List<Entry> list(String property) {
        var value = node.get(property);
        if (value == null || !value.isArray() || value.isEmpty()) {
            return List.of();
        }
        var list = new Entry(this, property, value);
        if (value.size() == 1) {
            return List.of(new Entry(list, "0", value.get(0)));
        }
        var elements = new ArrayList<Entry>(value.size());
        for (int i = 0; i < value.size(); i++) {
            elements.add(new Entry(list, Integer.toString(i), value.get(i)));
        }
        return elements;
    }

    /** The texts of the list with this name. */
    List<String> texts(String property) {
        var texts = new ArrayList<String>();
        var value = node.get(property);
        if (value != null && value.isArray()) {
            for (var element : value) {
                if (element.isString()) {
                    texts.add(element.stringValue());
                }
            }
        }
        return texts;
    }

    /** The text with this name in each of its languages; none when there is no such text. */
    List<Entry> localized(String property) {
        var value = node.get(property);
        if (value == null || !value.isObject()) {
            return List.of();
        }
        return new Entry(this, property, value).texts();
    }

    /** What this object or list holds, in the order of the file; nothing where it is neither. */
    Stream<Entry> children() {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(i -> new Entry(this, Integer.toString(i), node.get(i)));
        }
        return node.properties().stream().map(held -> new Entry(this, held.getKey(), held.getValue()));
    }

    /** The texts that this object holds. */
    List<Entry> texts() {
        return children().filter(held -> held.node().isString()).toList();
    }

    /** Whether it is held, at whatever distance, by a property of this name, or is that property. */
    boolean isWithin(String property) {
        return name.equals(property) || (parent != null && parent.isWithin(property));
    }

    /** The JSON Pointer (RFC 6901) of this value. */
    String pointer() {
        var pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent != null) {
            parent.appendTo(pointer);
            pointer.append('/').append(Pointers.escape(name));
        }
    }
}

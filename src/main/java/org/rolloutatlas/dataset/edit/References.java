package org.rolloutatlas.dataset.edit;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that refers to a record, made to refer to another: properties, selections, views and links of chapters.
 *
 * @param from id of the one
 * @param to id of the other
 */
record References(RecordKind kind, String from, String to) {

    /** Replaces them and says how many there were. */
    int replaceIn(ObjectNode root) {
        int places = 0;
        for (var property : root.properties()) {
            places += within(property.getKey(), property.getValue());
        }
        return places;
    }

    private int within(String name, JsonNode node) {
        int places = 0;
        if (node instanceof ObjectNode object) {
            for (var property : object.propertyNames().toArray(String[]::new)) {
                places += value(object, property);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                places += element(name, list, i);
            }
        }
        return places;
    }

    private int value(ObjectNode object, String property) {
        var value = object.get(property);
        if (!value.isString()) {
            return property.equals("text") && value.isObject() ? links((ObjectNode) value) : within(property, value);
        }
        var before = value.stringValue();
        var after = kind.properties().contains(property) && before.equals(from)
                ? to
                : property.equals("selection") ? selection(before) : before;
        object.put(property, after);
        return after.equals(before) ? 0 : 1;
    }

    private int element(String name, ArrayNode list, int index) {
        var value = list.get(index);
        if (!value.isString()) {
            return within(name, value);
        }
        var before = value.stringValue();
        // what a chapter's view fits is named with its kind
        var prefix = name.equals("view") ? kind.code() + ":" : "";
        boolean refers = (!prefix.isEmpty() || kind.properties().contains(name)) && before.equals(prefix + from);
        if (refers) {
            list.set(index, prefix + to);
        }
        return refers ? 1 : 0;
    }

    /** Links stand in the texts of chapters, which are texts in several languages; a quotation has a text of its own. */
    private int links(ObjectNode texts) {
        int places = 0;
        for (var tag : texts.propertyNames().toArray(String[]::new)) {
            var before = texts.get(tag).stringValue("");
            var after = kind.linked()
                    ? before.replace("](" + kind.code() + ":" + from + ")", "](" + kind.code() + ":" + to + ")")
                    : before;
            if (!after.equals(before)) {
                texts.put(tag, after);
                places++;
            }
        }
        return places;
    }

    /** A selection in the form of a query. */
    private String selection(String query) {
        return Arrays.stream(query.split("&", -1)).map(this::parameter).collect(Collectors.joining("&"));
    }

    private String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        var name = equals < 0 ? parameter : parameter.substring(0, equals);
        if (equals < 0 || !(kind.facets().contains(name) || name.equals("without"))) {
            return parameter;
        }
        var prefix = name.equals("without") ? kind.code() + ":" : "";
        return name + "="
                + Arrays.stream(parameter.substring(equals + 1).split(",", -1))
                        .map(code -> code.equals(prefix + from) ? prefix + to : code)
                        .distinct()
                        .collect(Collectors.joining(","));
    }
}

package org.rolloutatlas.dataset.edit;

import java.util.List;
import org.rolloutatlas.dataset.Mend;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Mends made in a copy of a file's tree: where no longer stands what they mend, they change nothing. */
final class MendedTree {
    private final JsonNode root;

    private MendedTree(JsonNode root) {
        this.root = root;
    }

    /** Values come before names, which are parts of pointers; of these, inner ones before outer ones. */
    static JsonNode of(JsonNode root, List<Mend> mends) {
        var tree = new MendedTree(root.deepCopy());
        for (var mend : mends) {
            if (mend instanceof Mend.Value value) {
                tree.write(value);
            }
        }
        mends.stream()
                .filter(Mend.Name.class::isInstance)
                .sorted((a, b) ->
                        Integer.compare(b.pointer().length(), a.pointer().length()))
                .forEach(tree::rename);
        return tree.root;
    }

    private void write(Mend.Value mend) {
        var pointer = JsonPointer.compile(mend.pointer());
        if (pointer.matches()) {
            return; // a file that is one text is no atlas with or without its spaces
        }
        var before = root.at(pointer);
        if (before.isString() && before.stringValue().equals(mend.from())) {
            var name = pointer.last();
            var holder = root.at(pointer.head());
            if (holder instanceof ObjectNode object) {
                object.put(name.getMatchingProperty(), mend.to());
            } else if (holder instanceof ArrayNode list) {
                list.set(name.getMatchingIndex(), StringNode.valueOf(mend.to()));
            }
        }
    }

    private void rename(Mend mend) {
        var holder = root.at(JsonPointer.compile(mend.pointer()).head());
        if (holder instanceof ObjectNode object && object.has(mend.from()) && !object.has(mend.to())) {
            object.set(mend.to(), object.remove(mend.from()));
        }
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The fields of an object; what the file may do without is added by a button. */
final class PartBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final transient FormContext context;
    private final transient List<FormField> fields;
    private final transient Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final ProblemNotes notes;
    private final boolean optional;
    private final String name;
    private final String label;
    private boolean there;

    /**
     * @param optional whether the whole object may be left out
     * @param name of the property; empty for a record
     */
    PartBox(List<FormField> fields, FormContext context, boolean optional, String name) {
        this.fields = List.copyOf(fields);
        this.context = context;
        this.optional = optional;
        this.name = name;
        label = context.words().label(name);
        notes = new ProblemNotes(context);
        addClassName("part");
    }

    @Override
    void show(JsonNode value) {
        there = value.isObject() || !optional;
        build();
        boxes.forEach((name, box) -> box.show(value.path(name)));
    }

    private void build() {
        removeAll();
        boxes.clear();
        add(notes);
        if (!there) {
            add(new NativeButton(context.words().text("part.add", label), click -> put()));
            return;
        }
        for (var field : fields) {
            var box = FieldBoxes.of(field, context);
            boxes.put(field.name(), box);
            add(box);
        }
        if (optional) {
            add(new NativeButton(context.words().text("part.remove", label), click -> leaveOut()));
        }
    }

    private void put() {
        show(NewRecord.part(name, context.bench().today()));
        context.changed().run();
        enter();
    }

    private void leaveOut() {
        show(MissingNode.getInstance());
        context.changed().run();
    }

    /** The box of a field, once it is shown. */
    FieldBox box(String name) {
        var box = boxes.get(name);
        if (box == null) {
            throw new IllegalArgumentException("Invalid field: there is none called '" + name + "'");
        }
        return box;
    }

    @Override
    JsonNode value() {
        if (!there) {
            return MissingNode.getInstance();
        }
        var object = JsonNodeFactory.instance.objectNode();
        boxes.forEach((name, box) -> {
            var value = box.value();
            if (!value.isMissingNode()) {
                object.set(name, value);
            }
        });
        return object;
    }

    @Override
    void tell(List<Told> problems) {
        var own = new ArrayList<Told>();
        var byField = new LinkedHashMap<String, List<Told>>();
        for (var told : problems) {
            var missing = told.path().isEmpty() ? told.problem().missingProperty() : Optional.<String>empty();
            var name = missing.orElseGet(
                    () -> told.path().isEmpty() ? "" : told.path().getFirst());
            if (boxes.containsKey(name)) {
                byField.computeIfAbsent(name, _ -> new ArrayList<>()).add(missing.isPresent() ? told : told.within());
            } else {
                own.add(told);
            }
        }
        notes.tell(own);
        boxes.forEach((name, box) -> box.tell(byField.getOrDefault(name, List.of())));
    }
}

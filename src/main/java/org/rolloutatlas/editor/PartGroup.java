package org.rolloutatlas.editor;

import java.util.List;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;

/** An object of the record under its own heading. */
final class PartGroup extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final PartBox part;

    PartGroup(FormField.Part field, FormContext context) {
        var label = context.words().label(field.name());
        part = new PartBox(field.fields(), context.within(), !field.note().required(), field.name());
        addClassName("edit-group");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        add(context.heading(label), FieldBoxes.note(field.note()), part);
    }

    PartBox part() {
        return part;
    }

    @Override
    void show(JsonNode value) {
        part.show(value);
    }

    @Override
    JsonNode value() {
        return part.value();
    }

    @Override
    void tell(List<Told> problems) {
        part.tell(problems);
    }
}

package org.rolloutatlas.editor;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A field with something beside it: what is shown, given back and told is that field's. */
abstract class AroundField extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final FieldBox field;

    AroundField(FieldBox field) {
        this.field = field;
    }

    @Override
    void show(JsonNode value) {
        field.show(value);
    }

    @Override
    JsonNode value() {
        return field.value();
    }

    @Override
    void tell(List<Told> problems) {
        field.tell(problems);
    }
}

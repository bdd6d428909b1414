package org.rolloutatlas.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;

/** A link to another record, which may be begun here. */
final class LinkBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final Leaf<ComboBox<String>, String> leaf;

    LinkBox(FormField.Link field, FormContext context) {
        leaf = FieldBoxes.one(field, context, Choices.records(context.optionsOf(field.kind())));
        addClassName("link-box");
        add(leaf);
        // what a chapter rests on is an event that it shows, and none that is begun for it
        if (field.kind() != RecordKind.EVENT) {
            add(new NativeButton(
                    context.words().text("new." + field.kind().code()), click -> begin(field.kind(), context)));
        }
    }

    private void begin(RecordKind kind, FormContext context) {
        var id = context.bench().add(kind);
        leaf.fill(id);
        context.changed().run();
        findAncestor(RecordView.class).leaveFor(kind, id);
    }

    @Override
    void show(JsonNode value) {
        leaf.show(value);
    }

    @Override
    JsonNode value() {
        return leaf.value();
    }

    @Override
    void tell(List<Told> problems) {
        leaf.tell(problems);
    }
}

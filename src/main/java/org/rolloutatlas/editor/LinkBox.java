package org.rolloutatlas.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.FormField;

/** A link to another record, which may be begun here. */
final class LinkBox extends AroundField {
    private static final long serialVersionUID = 1L;

    private final Leaf<ComboBox<String>, String> leaf;

    LinkBox(FormField.Link field, FormContext context) {
        this(field, context, FieldBoxes.one(field, context, Choices.records(context.optionsOf(field.kind()))));
    }

    private LinkBox(FormField.Link field, FormContext context, Leaf<ComboBox<String>, String> leaf) {
        super(leaf);
        this.leaf = leaf;
        addClassName("link-box");
        add(leaf);
        var open = new NativeButton(
                context.words().text("link.open"),
                click -> findAncestor(RecordView.class)
                        .leaveFor(field.kind(), leaf.component().getValue()));
        open.setVisible(leaf.component().getValue() != null);
        leaf.component().addValueChangeListener(change -> open.setVisible(change.getValue() != null));
        add(open);
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
}

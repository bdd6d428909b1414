package org.rolloutatlas.editor;

import org.rolloutatlas.dataset.form.FormField;

/** An object of the record under its own heading. */
final class PartGroup extends AroundField {
    private static final long serialVersionUID = 1L;

    PartGroup(FormField.Part field, FormContext context) {
        this(
                field,
                context,
                new PartBox(field.fields(), context.within(), !field.note().required(), field.name()));
    }

    private PartGroup(FormField.Part field, FormContext context, PartBox part) {
        super(part);
        var label = context.words().label(field.name());
        addClassName("edit-group");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        add(context.heading(label), FieldBoxes.note(field.note(), context.words()), part);
    }
}

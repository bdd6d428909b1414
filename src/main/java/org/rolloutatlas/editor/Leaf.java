package org.rolloutatlas.editor;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A field with one value.
 *
 * @param <C> the component in which it is filled in
 * @param <V> what that holds
 */
final class Leaf<C extends AbstractField<?, V> & HasValidation, V> extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final C component;
    private final SerializableFunction<JsonNode, Optional<V>> reading;
    private final SerializableFunction<V, JsonNode> writing;
    private final ProblemNotes notes;
    private JsonNode shown = MissingNode.getInstance();
    private boolean touched;

    Leaf(
            C component,
            FormContext context,
            SerializableFunction<JsonNode, Optional<V>> reading,
            SerializableFunction<V, JsonNode> writing) {
        this.component = component;
        this.reading = reading;
        this.writing = writing;
        notes = new ProblemNotes(context);
        addClassName("leaf");
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched = true;
                context.changed().run();
            }
        });
        add((Component) component, notes);
    }

    C component() {
        return component;
    }

    /** Says something of what is filled in, as often as it changes. */
    void follow(Component note, SerializableConsumer<V> saying) {
        component.addValueChangeListener(change -> saying.accept(change.getValue()));
        add(note);
    }

    /** Sets a value as if the editor had filled it in. */
    void fill(V value) {
        component.setValue(value);
        touch();
    }

    /** Says why what was typed was not taken, until the check speaks again. */
    void refuse(String why) {
        component.setInvalid(true);
        notes.say(why);
    }

    /** What is in the component by now counts, and not what was shown. */
    void touch() {
        touched = true;
    }

    @Override
    void show(JsonNode value) {
        shown = value;
        touched = false;
        reading.apply(value).ifPresentOrElse(component::setValue, component::clear);
    }

    @Override
    JsonNode value() {
        return touched ? writing.apply(component.getValue()) : shown;
    }

    @Override
    void tell(List<Told> problems) {
        component.setInvalid(problems.stream().anyMatch(told -> told.problem().severity() == Problem.Severity.ERROR));
        notes.tell(problems);
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rolloutatlas.dataset.Problem;
import tools.jackson.databind.JsonNode;

/** A field of a form: shows a value of the file, and gives it back as it was for as long as nobody touches it. */
abstract class FieldBox extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * A problem of a value within a field.
     *
     * @param path from the field to the value; empty if it is the field's own
     */
    record Told(List<String> path, Problem problem) {
        Told {
            path = List.copyOf(path);
        }

        /** The same problem, seen from a field within. */
        Told within() {
            return new Told(path.subList(1, path.size()), problem);
        }
    }

    /** Shows a value; a missing node where the file has none. */
    abstract void show(JsonNode value);

    /** What the file is to say; a missing node where it is to say nothing. */
    abstract JsonNode value();

    /** Puts the editor into the first thing to fill in. */
    final void enter() {
        getElement().executeJs("this.querySelector('input, textarea')?.focus()");
    }

    /** Shows what the check says of the value, and nothing that it said before. */
    abstract void tell(List<Told> problems);
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.selection.Selection;

/** The part above the figure: the name of the view, one sentence of what is shown, and questions where none is asked. */
final class Opening extends Div {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph summary = new Paragraph();
    private final PresetList presets = new PresetList();

    Opening() {
        addClassName("top");
        summary.getElement().setAttribute("role", "status");
        add(heading, summary);
    }

    /**
     * Opens a view.
     *
     * @param events what its selection holds
     */
    void show(Visit now, List<Event> events) {
        heading.setText(now.text("title"));
        summary.setText(
                now.catalogue().events().isEmpty()
                        ? now.text("nothing.held")
                        : now.sentences().summary(events));
        remove(presets);
        if (now.outlook().selection().equals(Selection.ALL)
                && !now.catalogue().presets().isEmpty()) {
            presets.show(now);
            addComponentAtIndex(2, presets);
        }
    }
}

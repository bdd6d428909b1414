package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.rolloutatlas.selection.Selection;

/**
 * The figure of the public pages, hosted in the explorer. The element fetches the markup by its address: the session holds
 * the address only.
 */
@Tag("atlas-scene")
final class SceneView extends Component {
    private static final long serialVersionUID = 1L;

    /** The reader has chosen a mark. The id comes from a browser: look it up. */
    @DomEvent("atlas-select")
    public static final class ChooseEvent extends ComponentEvent<SceneView> {
        private static final long serialVersionUID = 1L;
        private final String eventId;

        public ChooseEvent(SceneView source, boolean fromClient, @EventData("event.detail.id") String eventId) {
            super(source, fromClient);
            this.eventId = eventId;
        }

        String eventId() {
            return eventId;
        }
    }

    /** Shows the events of a selection; one that shows already stays as it is. */
    void show(Selection selection, Visit visit) {
        getElement().setAttribute("data-loading", visit.text("figure.loading"));
        getElement().setAttribute("data-failed", visit.text("figure.failed"));
        getElement().setAttribute("data-retry", visit.text("retry"));
        getElement().setProperty("src", "/" + FigureController.address(selection, visit));
    }

    /** Marks one event, or none. */
    void choose(Optional<String> eventId) {
        getElement().setProperty("chosen", eventId.orElse(""));
    }

    Registration addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        return addListener(ChooseEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        // not @JsModule: an annotated module would be bundled, which needs Node
        attachment.getUI().getPage().addJsModule("context://" + BrowserModule.path("scene-view.js"));
    }
}

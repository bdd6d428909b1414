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
import org.rolloutatlas.selection.SelectionQuery;

/**
 * The figure of the public pages, alive, hosted in the explorer. The element takes the markup from the page, or fetches it by
 * its address: the session holds the address only. What the figure answers by itself, above all the window of time, needs no other figure.
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

    /** The reader has moved the window or the clock, or pressed a stage in the legend. The query comes from a browser. */
    @DomEvent("atlas-move")
    public static final class MoveEvent extends ComponentEvent<SceneView> {
        private static final long serialVersionUID = 1L;
        private final String query;

        public MoveEvent(SceneView source, boolean fromClient, @EventData("event.detail.query") String query) {
            super(source, fromClient);
            this.query = query;
        }

        /** What a selection becomes by it. */
        Selection applyTo(Selection selection) {
            return InFigure.of(selection, SelectionQuery.parse(query).selection());
        }
    }

    /** Shows the events of a selection; one that shows already stays as it is. */
    void show(Selection selection, Visit visit) {
        getElement().setAttribute("data-loading", visit.text("figure.loading"));
        getElement().setAttribute("data-failed", visit.text("figure.failed"));
        getElement().setAttribute("data-retry", visit.text("retry"));
        getElement().setProperty("src", address(selection, visit));
        getElement().setProperty("query", SelectionQuery.format(InFigure.asked(selection)));
    }

    /** Where the figure of a selection is. */
    static String address(Selection selection, Visit visit) {
        return "/" + FigureController.address(InFigure.drawn(selection), visit);
    }

    /** Marks one event, or none. */
    void choose(Optional<String> eventId) {
        getElement().setProperty("chosen", eventId.orElse(""));
    }

    Registration addMoveListener(ComponentEventListener<MoveEvent> listener) {
        return addListener(MoveEvent.class, listener);
    }

    Registration addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        return addListener(ChooseEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        // not @JsModule: an annotated module would be bundled, which needs Node
        attachment.getUI().getPage().addJsModule("context://" + BrowserModule.path(BrowserModule.SCENE));
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.render.Figure;
import org.rolloutatlas.render.FigureCss;
import org.rolloutatlas.render.FigureHtml;
import org.rolloutatlas.render.Markup;

/** The figure of the public pages, hosted in the explorer: the same markup, shown by a custom element of our own module. */
@Tag("atlas-scene")
final class SceneView extends Component {
    private static final long serialVersionUID = 1L;
    private static final int HEADING = 2;

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

    /** Shows a figure instead of the one before. */
    void show(Figure figure) {
        var text = new StringBuilder();
        FigureHtml.write(figure, HEADING, new Markup(text), () -> {});
        getElement().setProperty("sheet", FigureCss.text(List.of(figure)));
        getElement().setProperty("markup", text.toString());
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
        attachment.getUI().getPage().addStyleSheet("context://" + BrowserModule.path("explorer.css"));
    }
}

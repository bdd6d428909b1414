package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;

/**
 * Hears from a browser that it has come to rest at an address of which the server was not told. The router of the page
 * swallows a step Back that comes in the very moment after a step of the server's own.
 */
@Tag("atlas-arrival")
final class Arrival extends Component {
    private static final long serialVersionUID = 1L;

    /** The browser rests at another address than the one last told. The query comes from a browser. */
    @DomEvent("atlas-arrival")
    public static final class ArriveEvent extends ComponentEvent<Arrival> {
        private static final long serialVersionUID = 1L;
        private final boolean elsewhere;
        private final String query;

        public ArriveEvent(
                Arrival source,
                boolean fromClient,
                @EventData("event.detail.elsewhere") boolean elsewhere,
                @EventData("event.detail.query") String query) {
            super(source, fromClient);
            this.elsewhere = elsewhere;
            this.query = query;
        }

        /** Whether the path is another one: another view, or one of another thing. */
        boolean elsewhere() {
            return elsewhere;
        }

        /** Raw, without {@code ?}. */
        String query() {
            return query;
        }
    }

    /**
     * Tells the browser which address is shown.
     *
     * @param address path and query, relative to {@code /explore/}
     */
    void tell(String address) {
        getElement().setProperty("told", address);
    }

    Registration addArriveListener(ComponentEventListener<ArriveEvent> listener) {
        return addListener(ArriveEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule("context://" + BrowserModule.path(BrowserModule.ARRIVAL));
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.EventHtml;

/** What our own writers have written: everything held about one event, in the markup of its public page, or a drawing. */
@Tag("atlas-record")
final class RecordView extends Component {
    private static final long serialVersionUID = 1L;

    void show(Event event, Visit visit) {
        var text = new StringBuilder();
        EventHtml.write(
                new Markup(text),
                event,
                visit.language(),
                id -> Address.of(new Route.OfEvent(id)).in(visit.language()).text());
        show(text.toString());
    }

    /** Shows what {@link Markup} has written. */
    void show(String markup) {
        getElement().setProperty("markup", markup);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule("context://" + BrowserModule.path(BrowserModule.RECORD));
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The editor's rooms have addresses only where a file is edited. */
@Component
@ConditionalOnProperty("atlas.edit")
class EditorStart implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(StartView.class);
        routes.setAnnotatedRoute(TableView.class);
        routes.setAnnotatedRoute(RecordView.class);
        routes.setAnnotatedRoute(ClashView.class);
        routes.setAnnotatedRoute(PasteView.class);
    }
}

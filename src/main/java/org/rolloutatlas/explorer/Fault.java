package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.LoggerFactory;

/** A view that could not be shown because of a mistake of ours. Its address stays, so that trying again is one click. */
class Fault extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final transient CatalogueInService catalogues;
    private String title = "";

    Fault(CatalogueInService catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entry, ErrorParameter<Exception> parameter) {
        LoggerFactory.getLogger(Fault.class).error("A view could not be shown", parameter.getCaughtException());
        setId("content");
        addClassNames("explorer", "subject");
        var words = new ExplorerWords(ExplorerTexts.ofBrowser(entry.getUI(), catalogues.masthead()));
        removeAll();
        title = words.text("fault.title");
        var again = new Anchor(entry.getLocation().getPathWithQueryParameters(), words.text("retry"));
        again.setRouterIgnore(true);
        add(new H1(words.text("fault.title")), new Paragraph(words.text("fault.text")), again);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/** An address that names nothing. */
@ParentLayout(ExplorerLayout.class)
class NothingHere extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final transient CatalogueInService catalogues;
    private String title = "";

    NothingHere(CatalogueInService catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entry, ErrorParameter<NotFoundException> parameter) {
        setId("content");
        addClassNames("explorer", "subject");
        var outlook = Outlook.parse(entry.getLocation().getQueryParameters().getQueryString());
        var atlas = catalogues.masthead();
        var words = new ExplorerWords(outlook.language()
                .map(atlas::answering)
                .orElseGet(() -> ExplorerTexts.ofBrowser(entry.getUI(), atlas)));
        removeAll();
        title = words.text("missing.title");
        var home = new RouterLink(words.text("missing.explore"), ExploreView.class);
        home.setQueryParameters(outlook.elsewhere().parameters());
        add(new H1(words.text("missing.title")), new Paragraph(words.text("missing.text")), home);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.event.Language;

/** What stands around every view: where one can go, in which language and tone, and whether the file on disk is broken. */
class ExplorerLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient CatalogueInService catalogues;
    private final Arrival arrival = new Arrival();
    private final TopBar masthead = new TopBar();
    private final Div notice = new Div();
    private final Div content = new Div();

    ExplorerLayout(CatalogueInService catalogues) {
        this.catalogues = catalogues;
        addClassName("frame");
        arrival.addArriveListener(event -> arrive(event.elsewhere(), event.query()));
        add(arrival, masthead, notice, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var outlook =
                Outlook.parse(navigation.getLocation().getQueryParameters().getQueryString());
        var asked = outlook.language()
                .orElseGet(() ->
                        ExplorerTexts.language(getUI().map(ui -> ui.getLocale()).orElse(Language.EN.locale())));
        var language = catalogues.masthead().answering(asked);
        show(
                new Visit(outlook, language, catalogues.catalogue()),
                navigation.getLocation().getPath());
    }

    /** Leads on from what is shown at this path. */
    void show(Visit visit, String path) {
        arrival.tell(AddressBar.text(path, visit.outlook()));
        masthead.show(visit, path);
        notice.removeAll();
        var state = catalogues.datasets().state();
        if (state.outdated()) {
            notice.add(notice(visit, state));
        }
    }

    /** At another path the page is loaded anew: its address says all that it shows. What cannot be shown is left as it is. */
    private void arrive(boolean elsewhere, String query) {
        if (elsewhere) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        } else if (content.getElement()
                        .getChildren()
                        .findFirst()
                        .flatMap(Element::getComponent)
                        .orElse(null)
                instanceof AtlasView here) {
            here.arrive(Outlook.parse(query));
        }
    }

    private static Component notice(Visit visit, DatasetInService.State state) {
        var text = new Paragraph(visit.text(
                "outdated",
                Long.toString(state.errors()),
                state.dataset().imprint().version().toString()));
        text.addClassName("notice");
        text.getElement().setAttribute("role", "alert");
        return text;
    }
}

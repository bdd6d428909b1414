package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.event.Language;

/** What stands around every view: where one can go, in which language and tone, and whether the file on disk is broken. */
class ExplorerLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient CatalogueInService catalogues;
    private final Arrival arrival = new Arrival();
    private final Header masthead = new Header();
    private final Div notice = new Div();
    private final Div content = new Div();

    ExplorerLayout(CatalogueInService catalogues) {
        this.catalogues = catalogues;
        addClassName("frame");
        masthead.addClassName("masthead");
        arrival.addArriveListener(event -> arrive(event.elsewhere(), event.query()));
        add(arrival, masthead, notice, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        var page = attachment.getUI().getPage();
        for (var style : List.of(
                FigureController.PALETTE,
                BrowserModule.path(BrowserModule.FIGURE_STYLE),
                BrowserModule.path(BrowserModule.STYLE))) {
            page.addStyleSheet("context://" + style);
        }
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
        fillMasthead(visit, path);
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

    private void fillMasthead(Visit visit, String path) {
        masthead.removeAll();
        var skip = new Anchor("#content", visit.text("skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var home = new Anchor(
                Address.of(new org.rolloutatlas.address.Route.Atlas())
                        .in(visit.language())
                        .text(),
                visit.site());
        home.addClassName("brand");
        home.setRouterIgnore(true);
        var nav = new Nav(
                current(visit.link(visit.text("nav.explore"), ExploreView.class), path.isEmpty()),
                current(visit.link(visit.text("nav.stories"), StoriesView.class), path.startsWith("stor")),
                current(visit.link(visit.text("nav.compare"), CompareView.class), path.startsWith("compare")),
                current(visit.link(visit.text("nav.embed"), EmbedView.class), path.startsWith("embed")),
                current(visit.link(visit.text("nav.desk"), DeskView.class), path.startsWith("desk")));
        nav.setAriaLabel(visit.text("nav"));
        masthead.add(skip, home, nav);
        translations(visit, path).forEach(masthead::add);
        masthead.add(tone(visit, path));
    }

    private static RouterLink current(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Of an atlas that is written in one language there is none. */
    private static List<Anchor> translations(Visit visit, String path) {
        return visit.catalogue().dataset().masthead().languages().stream()
                .filter(language -> language != visit.language())
                .map(other -> translation(visit, path, other))
                .toList();
    }

    private static Anchor translation(Visit visit, String path, Language other) {
        var link = new Anchor(address(path, visit.outlook().in(other)), new ExplorerWords(other).text("language"));
        link.getElement().setAttribute("lang", other.tag()).setAttribute("hreflang", other.tag());
        return link;
    }

    private static Anchor tone(Visit visit, String path) {
        var next = visit.outlook().tone().next();
        return new Anchor(address(path, visit.outlook().as(next)), visit.text("tone." + next.code()));
    }

    private static String address(String path, Outlook outlook) {
        var query = outlook.query();
        return path + (query.isEmpty() ? "?" : "?" + query);
    }

    private static Component notice(Visit visit, DatasetInService.State state) {
        var errors = state.latest().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        var text = new Paragraph(visit.text(
                "outdated",
                Long.toString(errors),
                state.dataset().imprint().version().toString()));
        text.addClassName("notice");
        text.getElement().setAttribute("role", "alert");
        return text;
    }
}

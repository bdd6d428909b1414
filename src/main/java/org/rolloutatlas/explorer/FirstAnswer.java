package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Writes the figure, and what stands above it, into the page that brings the explorer: readers see it, and read it without a
 * script, before the components are there; a reader without one is led to the pages of the atlas. {@code scene-view.js} takes the figure over from there and removes the rest.
 *
 * <p>Guarantee: what is written is made by the components that stand there afterwards, for the same outlook. A page on which
 * something else opens (an event, a table, another view) is left as it is.
 */
@Component
class FirstAnswer implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    /** Of the element that holds it; {@code scene-view.js} looks for it. */
    private static final String ID = "first";

    private static final List<String> STYLES = List.of(
            FigureController.PALETTE,
            BrowserModule.path(BrowserModule.FIGURE_STYLE),
            BrowserModule.path(BrowserModule.STYLE));

    private final transient CatalogueInService catalogues;
    private final transient FigureController figures;

    FirstAnswer(CatalogueInService catalogues, FigureController figures) {
        this.catalogues = catalogues;
        this.figures = figures;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this::write);
        start.getSource().addUIInitListener(begun -> begun.getUI().addAfterNavigationListener(FirstAnswer::clear));
    }

    /** Where another view has come than was announced, or no figure, there is nobody to take it over. */
    private static void clear(AfterNavigationEvent arrival) {
        if (arrival.getActiveChain().isEmpty()
                || !(arrival.getActiveChain().getFirst() instanceof ExploreView view && view.hasFigure())) {
            arrival.getLocationChangeEvent()
                    .getUI()
                    .getPage()
                    .executeJs("document.getElementById('%s')?.remove()".formatted(ID));
        }
    }

    private void write(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var outlook = Outlook.parse(
                request instanceof VaadinServletRequest asked && asked.getQueryString() != null
                        ? asked.getQueryString()
                        : "");
        var language = ExplorerTexts.answering(outlook, request.getLocale(), catalogues.masthead());
        var visit = new Visit(outlook, language, catalogues.catalogue());
        var document = page.getDocument();
        dress(document, visit);
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var opens = outlook.event().isPresent() || outlook.form() == ResultForm.TABLE;
        if (path.equals("/") && !opens && ExploreView.drawn(visit)) {
            document.title(visit.text("page-title", visit.text("title"), visit.site()));
            stand(document, visit);
        }
        document.body()
                .prependElement("noscript")
                .appendElement("a")
                .attr("href", outlook.onPages(language).text())
                .text(visit.text("same.reports"));
    }

    /** In the language and the tone that are asked for, from the start. */
    private static void dress(Document document, Visit visit) {
        var root = document.getElementsByTag("html");
        var tone = visit.outlook().tone();
        var scheme = AtlasView.scheme(tone);
        root.attr("lang", visit.language().tag())
                .attr("data-theme", tone.code())
                .attr("theme", scheme.getThemeValue())
                .attr("style", "color-scheme: " + scheme.getValue());
        STYLES.forEach(style ->
                document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/" + style));
    }

    private void stand(Document document, Visit visit) {
        var selection = visit.outlook().selection();
        var bar = new TopBar();
        bar.show(visit, "");
        var opening = new Opening();
        opening.show(visit, visit.select(selection));
        var scene = new Div();
        scene.addClassName("scene");
        scene.getElement().setAttribute("data-src", SceneView.address(selection, visit));
        var middle = new Div(scene);
        middle.addClassName("middle");
        var main = new Main(opening, middle);
        main.setId("content");
        main.addClassNames("explorer", "explore");
        var first = new Div(bar, main);
        first.setId(ID);
        first.addClassName("frame");
        document.body().prepend(first.getElement().getOuterHTML());
        // until the explorer is there, a link loads a page: its router would lead on before it has arrived
        document.select("#" + ID + " a").attr("router-ignore", "");
        // a figure is markup already
        document.getElementsByClass("scene")
                .forEach(place -> place.appendChild(
                        new DataNode(figures.markup(visit.catalogue(), InFigure.drawn(selection), visit.language()))));
    }
}

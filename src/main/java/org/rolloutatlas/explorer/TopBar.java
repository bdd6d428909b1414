package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;

/** The name of the atlas, and links: to every view, and to the same view in another language and tone. */
final class TopBar extends Header {
    private static final long serialVersionUID = 1L;

    TopBar() {
        addClassName("masthead");
    }

    /**
     * Leads on from what is shown.
     *
     * @param path of the view, relative to {@code /explore/}
     */
    void show(Visit visit, String path) {
        removeAll();
        var skip = new Anchor("#content", visit.text("skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var home = new Anchor(Address.of(new Route.Atlas()).in(visit.language()).text(), visit.site());
        home.addClassName("brand");
        home.setRouterIgnore(true);
        var nav = new Nav(
                current(visit.link(visit.text("nav.explore"), ExploreView.class), path.isEmpty()),
                current(visit.link(visit.text("nav.stories"), StoriesView.class), path.startsWith("stor")),
                current(visit.link(visit.text("nav.compare"), CompareView.class), path.startsWith("compare")),
                current(visit.link(visit.text("nav.embed"), EmbedView.class), path.startsWith("embed")),
                current(visit.link(visit.text("nav.desk"), DeskView.class), path.startsWith("desk")));
        nav.setAriaLabel(visit.text("nav"));
        add(skip, home, nav);
        translations(visit, path).forEach(this::add);
        add(tone(visit, path));
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
}

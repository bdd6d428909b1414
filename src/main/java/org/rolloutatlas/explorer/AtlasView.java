package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.selection.Selection;

/**
 * A view whose address says all that it shows. Whatever a reader does changes the address, and the address fills the view:
 * there is no other way, so Back works and an address opened elsewhere shows the same.
 */
abstract class AtlasView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient CatalogueInService catalogues;
    private @Nullable RouteParameters parameters;
    private String path = "";
    private transient @Nullable Visit visit;
    private @Nullable Registration listening;

    AtlasView(CatalogueInService catalogues) {
        this.catalogues = catalogues;
        setId("content");
        addClassName("explorer");
        getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Shows what the address asks for.
     *
     * @param id of the thing that the path names; empty when the path names none
     * @return whether there is such a thing
     */
    abstract boolean show(Visit now, String id);

    /** What the page is called, once it has been shown. */
    abstract String title(Visit now);

    @Override
    public final void beforeEnter(BeforeEnterEvent entry) {
        parameters = entry.getRouteParameters();
        path = entry.getLocation().getPath();
        var outlook = Outlook.parse(entry.getLocation().getQueryParameters().getQueryString());
        var ui = entry.getUI();
        var atlas = catalogues.masthead();
        var language = outlook.language().map(atlas::answering).orElseGet(() -> ExplorerTexts.ofBrowser(ui, atlas));
        ui.setLocale(language.locale());
        ui.getPage().setColorScheme(scheme(outlook.tone()));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dataset.theme = $1",
                        language.tag(),
                        outlook.tone().code());
        if (!fill(new Visit(outlook, language, catalogues.catalogue()))) {
            entry.rerouteToError(NotFoundException.class);
        } else if (!outlook.query().isEmpty()) {
            AddressBar.show(ui, path, outlook, AddressBar.Step.SAME);
        }
    }

    @Override
    public final String getPageTitle() {
        var now = visit;
        return now == null ? "" : now.text("page-title", title(now), now.site());
    }

    /** What is shown; only within {@link #show} and after it. */
    final Visit visit() {
        var now = visit;
        if (now == null) {
            throw new IllegalStateException("Missing visit: the view was not entered");
        }
        return now;
    }

    /** Goes to another outlook on the same thing; the reader can go back. */
    final void go(Outlook outlook) {
        turn(outlook, AddressBar.Step.NEW);
    }

    /** Follows what changes little by little, such as a window that is dragged: going back does not repeat it. */
    final void follow(Outlook outlook) {
        turn(outlook, AddressBar.Step.SAME);
    }

    /** A figure whose window this view follows, and whose events open in the explorer, among those that it shows. */
    final void connect(SceneView scene, SerializableSupplier<Selection> shown) {
        scene.addMoveListener(moved ->
                follow(visit().outlook().with(moved.applyTo(visit().outlook().selection()))));
        scene.addChooseListener(choice -> visit().catalogue()
                .event(choice.eventId())
                .ifPresent(event -> getUI().ifPresent(ui -> ui.navigate(
                        ExploreView.class,
                        visit().outlook()
                                .elsewhere()
                                .with(shown.get())
                                .opening(Optional.of(event.id()))
                                .parameters()))));
    }

    /** Shows what the address of this browser, at the same path, asks for by now. */
    final void arrive(Outlook outlook) {
        var last = visit();
        if (outlook.equals(last.outlook())) {
            return;
        }
        if (alike(outlook, last) && fill(new Visit(outlook, last.language(), catalogues.catalogue()))) {
            findAncestor(ExplorerLayout.class).show(visit(), path);
        } else {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void turn(Outlook outlook, AddressBar.Step step) {
        var last = visit();
        getUI().ifPresent(ui -> {
            if (alike(outlook, last) && fill(new Visit(outlook, last.language(), catalogues.catalogue()))) {
                AddressBar.show(ui, path, outlook, step);
                findAncestor(ExplorerLayout.class).show(visit(), path);
            } else {
                ui.navigate(getClass(), routeParameters(), outlook.parameters());
            }
        });
    }

    private static boolean alike(Outlook outlook, Visit last) {
        return outlook.language().equals(last.outlook().language())
                && outlook.tone() == last.outlook().tone();
    }

    /** A change of the file is shown with the next answer to this reader; it is not pushed. */
    @Override
    protected void onAttach(AttachEvent attachment) {
        UI ui = attachment.getUI();
        var listener = catalogues.datasets().listen(state -> {
            var _ = ui.access(() -> {
                var last = visit;
                if (last != null) {
                    fill(new Visit(last.outlook(), last.language(), catalogues.catalogue()));
                }
            });
        });
        listening = listener::run;
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        if (listening != null) {
            listening.remove();
        }
    }

    private boolean fill(Visit now) {
        visit = now;
        return show(now, routeParameters().get("id").orElse(""));
    }

    private RouteParameters routeParameters() {
        return Optional.ofNullable(parameters).orElse(RouteParameters.empty());
    }

    static ColorScheme.Value scheme(Theme tone) {
        return switch (tone) {
            case AUTO -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}

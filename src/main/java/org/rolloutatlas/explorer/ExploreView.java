package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.rolloutatlas.selection.Selection;

/** The figure, the filters and the results: three views of one selection. */
@Route(value = "", layout = ExplorerLayout.class)
class ExploreView extends AtlasView {
    private static final long serialVersionUID = 1L;

    private final Opening opening = new Opening();
    private final NativeButton drawer = new NativeButton();
    private final FilterPanel filters = new FilterPanel();
    private final ChosenBar chosen = new ChosenBar();
    private final SceneView scene = new SceneView();
    private final Div nothing = new Div();
    private final ResultsPanel results = new ResultsPanel();
    private final ExportBar exports;
    private final EventPanel panel;

    ExploreView(CatalogueInService catalogues, Handout handout) {
        super(catalogues);
        exports = new ExportBar(handout);
        addClassName("explore");
        panel = new EventPanel(() -> open(Optional.empty()));
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-controls", "filters").setAttribute("aria-expanded", "false");
        drawer.addClickListener(click -> openDrawer(true));
        filters.addCloseListener(() -> openDrawer(false));
        nothing.addClassName("nothing");
        filters.addAskListener(asked -> go(asked.outlook()));
        chosen.addAskListener(asked -> go(asked.outlook()));
        results.addAskListener(asked -> go(asked.outlook()));
        results.addChooseListener(choice -> open(Optional.of(choice.eventId())));
        scene.addMoveListener(moved ->
                follow(visit().outlook().with(moved.applyTo(visit().outlook().selection()))));
        scene.addChooseListener(choice -> open(Optional.of(choice.eventId())));
        var middle = new Div(chosen, scene, nothing);
        middle.addClassName("middle");
        var found = new Div(results, exports);
        found.addClassName("found");
        opening.add(drawer);
        add(opening, filters, middle, found, panel);
    }

    @Override
    boolean show(Visit now, String id) {
        var selection = now.outlook().selection();
        var answer = now.catalogue().ask(selection);
        var events = Visit.inTime(answer.selected(), selection);
        opening.show(now, events);
        drawer.setText(now.text("filters"));
        filters.show(now, answer);
        chosen.show(now);
        var drawn = drawn(now);
        scene.setVisible(drawn);
        if (drawn) {
            scene.show(selection, now);
        }
        scene.choose(now.open().map(event -> event.id()));
        fillNothing(now, events.isEmpty() && !now.catalogue().events().isEmpty());
        results.show(events, now);
        exports.show(selection, now);
        panel.show(now);
        setClassName("tabled", now.outlook().form() == ResultForm.TABLE);
        setClassName("reading", panel.isVisible());
        return true;
    }

    /** Whether it shows one. */
    boolean hasFigure() {
        return scene.isVisible();
    }

    /** Whether there is a figure. A window without events can be moved: the figure stays. */
    static boolean drawn(Visit now) {
        var drawn = InFigure.drawn(now.outlook().selection());
        return !now.catalogue().ask(drawn).selected().isEmpty();
    }

    @Override
    String title(Visit now) {
        return now.text("title");
    }

    /** A way to all reports, where the selection holds none of those that there are. */
    private void fillNothing(Visit now, boolean empty) {
        nothing.removeAll();
        nothing.setVisible(empty);
        if (empty) {
            nothing.add(new NativeButton(
                    now.text("chosen.none"), click -> go(visit().outlook().with(Selection.ALL))));
        }
    }

    /** What a browser names is looked up: an event that is not there opens nothing. */
    private void open(Optional<String> eventId) {
        var known = eventId.flatMap(visit().catalogue()::event).map(event -> event.id());
        if (!known.equals(visit().outlook().event())) {
            go(visit().outlook().opening(known));
        }
    }

    private void openDrawer(boolean open) {
        filters.setClassName("opened", open);
        drawer.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (open) {
            filters.focusFirst();
        } else {
            drawer.focus();
        }
    }
}

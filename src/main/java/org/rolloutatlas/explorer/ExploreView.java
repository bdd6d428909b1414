package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.rolloutatlas.selection.Selection;

/** The figure, the filters and the results: three views of one selection. */
@Route(value = "", layout = ExplorerLayout.class)
class ExploreView extends AtlasView {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph summary = new Paragraph();
    private final PresetList presets = new PresetList();
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
        summary.getElement().setAttribute("role", "status");
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
        var top = new Div(heading, summary, presets, drawer);
        top.addClassName("top");
        add(top, filters, middle, found, panel);
    }

    @Override
    boolean show(Visit now, String id) {
        var selection = now.outlook().selection();
        var answer = now.catalogue().ask(selection);
        var events = Visit.inTime(answer.selected(), selection);
        heading.setText(now.text("title"));
        summary.setText(
                now.catalogue().events().isEmpty()
                        ? now.text("nothing.held")
                        : now.sentences().summary(events));
        presets.show(now);
        presets.setVisible(presets.isVisible() && selection.equals(Selection.ALL));
        drawer.setText(now.text("filters"));
        filters.show(now, answer);
        chosen.show(now);
        // a window without events can be moved: the figure stays
        var drawn = !now.catalogue().ask(InFigure.drawn(selection)).selected().isEmpty();
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

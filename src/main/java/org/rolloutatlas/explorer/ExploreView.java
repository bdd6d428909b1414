package org.rolloutatlas.explorer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.render.AtlasFigure;
import org.rolloutatlas.render.Figure;
import org.rolloutatlas.scene.Clock;

/** The figure and its events side by side: what is chosen in one is chosen in the other. */
@Route("")
class ExploreView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient DatasetInService datasets;
    private final transient World world;
    private Language language = Language.EN;
    private @Nullable Registration listening;

    ExploreView(DatasetInService datasets, World world) {
        this.datasets = datasets;
        this.world = world;
        setId("content");
        addClassName("explorer");
    }

    /** The address says in which language. */
    @Override
    public void beforeEnter(BeforeEnterEvent entry) {
        language = entry.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .flatMap(Language::find)
                .orElse(Language.EN);
        entry.getUI().setLocale(language.locale());
        entry.getUI().getPage().executeJs("document.documentElement.lang = $0", language.tag());
        fill();
    }

    @Override
    public String getPageTitle() {
        return words().text("title");
    }

    /** A change of the file is shown with the next answer to this reader; it is not pushed. */
    @Override
    protected void onAttach(AttachEvent attachment) {
        UI ui = attachment.getUI();
        var listener = datasets.listen(state -> {
            var _ = ui.access(this::fill);
        });
        listening = listener::run;
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        if (listening != null) {
            listening.remove();
        }
    }

    private ExplorerWords words() {
        return new ExplorerWords(language);
    }

    private void fill() {
        removeAll();
        var state = datasets.state();
        var events = state.dataset().events().stream()
                .filter(event -> event.review().status() != ReviewStatus.RETRACTED)
                .toList();
        add(masthead());
        if (state.outdated()) {
            add(notice(state));
        }
        var scene = new SceneView();
        scene.show(figure(events));
        var grid = new EventGrid(language, words());
        grid.setItems(events);
        join(scene, grid, events);
        add(scene, grid);
    }

    private static void join(SceneView scene, EventGrid grid, List<Event> events) {
        grid.addSelectionListener(
                selection -> scene.choose(selection.getFirstSelectedItem().map(Event::id)));
        scene.addChooseListener(choice -> events.stream()
                .filter(event -> event.id().equals(choice.eventId()))
                .findFirst()
                .ifPresent(event -> {
                    grid.select(event);
                    grid.scrollToItem(event);
                }));
    }

    private Header masthead() {
        var other = language == Language.EN ? Language.ZH_HANS : Language.EN;
        var query = language == Language.EN ? "" : "?lang=" + language.tag();
        var home = new Anchor("/" + query, words().text("page"));
        home.setRouterIgnore(true);
        var translation = new Anchor(
                other == Language.EN ? "/explore" : "/explore?lang=" + other.tag(), words().text("other-language"));
        translation.setRouterIgnore(true);
        translation.getElement().setAttribute("lang", other.tag());
        return new Header(new H1(words().text("title")), home, translation);
    }

    private Paragraph notice(DatasetInService.State state) {
        var errors = state.latest().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        var notice = new Paragraph(words().text(
                        "outdated",
                        Long.toString(errors),
                        state.dataset().imprint().version().toString()));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private Figure figure(List<Event> events) {
        return AtlasFigure.of(world, words().text("figure"), events, events, language, Clock.HAPPENED);
    }
}

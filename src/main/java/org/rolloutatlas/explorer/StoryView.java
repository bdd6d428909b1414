package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.LinkedText;
import org.rolloutatlas.event.Story;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/** A story to read: choosing a chapter moves the figure to its events. The chapter is in the address. */
@Route(value = "story/:id", layout = ExplorerLayout.class)
class StoryView extends AtlasView {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph standfirst = new Paragraph();
    private final Div chapters = new Div();
    private final SceneView scene = new SceneView();
    private final EventPanel panel;
    private final ExportBar exports;

    StoryView(CatalogueInService catalogues, Handout handout) {
        super(catalogues);
        exports = new ExportBar(handout);
        addClassName("story");
        chapters.addClassName("chapters");
        standfirst.addClassName("standfirst");
        panel = new EventPanel(() -> open(Optional.empty()));
        scene.addMoveListener(moved ->
                follow(visit().outlook().with(moved.applyTo(visit().outlook().selection()))));
        scene.addChooseListener(
                choice -> open(visit().catalogue().event(choice.eventId()).map(Event::id)));
        add(heading, standfirst, chapters, scene, panel, exports);
    }

    @Override
    boolean show(Visit now, String id) {
        var found = now.catalogue().dataset().stories().stream()
                .filter(story -> story.id().equals(id) && !story.chapters().isEmpty())
                .findFirst();
        found.ifPresent(story -> fill(now, story));
        return found.isPresent();
    }

    @Override
    String title(Visit now) {
        return heading.getText();
    }

    private void fill(Visit now, Story story) {
        heading.setText(story.title().told(now.language()));
        standfirst.setText(story.standfirst().told(now.language()));
        var current = story.chapters().stream()
                .filter(chapter -> chapter.id().equals(now.outlook().own("chapter")))
                .findFirst()
                .orElse(story.chapters().getFirst());
        chapters.removeAll();
        story.chapters().forEach(chapter -> chapters.add(section(now, chapter, chapter.equals(current))));
        var told = SelectionQuery.parse(current.selection()).selection();
        var asked = now.outlook().selection();
        // until the reader moves the window it is the chapter's
        var shown = asked.equals(Selection.ALL) ? told : InFigure.of(told, asked);
        scene.show(shown, now);
        exports.show(shown, new Scope.OfStory(story.id()), Selection.ALL, now);
        scene.choose(now.outlook().event().or(current::focus));
        panel.show(now);
        steps(now, story.chapters(), story.chapters().indexOf(current));
    }

    private Section section(Visit now, Chapter chapter, boolean current) {
        var title = new NativeButton(chapter.title().told(now.language()), click -> read(chapter));
        title.getElement().setAttribute("aria-expanded", Boolean.toString(current));
        var heading2 = new H2(title);
        var section = new Section(heading2);
        if (current) {
            section.addClassName("current");
            var text = new Paragraph();
            chapter.linked().told(now.language()).forEach(span -> text.add(span(now, span)));
            section.add(text);
        }
        return section;
    }

    /** Names of sources lead to their views; a report opens beside the story. */
    private Component span(Visit now, LinkedText.Span span) {
        return switch (span) {
            case LinkedText.Span.Plain(var text) -> new Text(text);
            case LinkedText.Span.ToSource(var text, var source) -> now.link(text, SourceView.class, source.id());
            case LinkedText.Span.ToEvent(var text, var id) -> {
                var opener = new NativeButton(text, click -> open(Optional.of(id)));
                opener.addClassName("in-text");
                yield opener;
            }
        };
    }

    private void steps(Visit now, List<Chapter> all, int at) {
        var steps = new Div();
        steps.addClassName("tools");
        if (at > 0) {
            steps.add(new NativeButton(now.text("story.back"), click -> read(all.get(at - 1))));
        }
        if (at + 1 < all.size()) {
            steps.add(new NativeButton(now.text("story.on"), click -> read(all.get(at + 1))));
        }
        chapters.add(steps);
    }

    private void read(Chapter chapter) {
        go(visit().outlook().with(Selection.ALL).opening(Optional.empty()).own("chapter", chapter.id()));
    }

    private void open(Optional<String> eventId) {
        if (!eventId.equals(visit().outlook().event())) {
            go(visit().outlook().opening(eventId));
        }
    }
}

package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;

/** All stories. */
@Route(value = "stories", layout = ExplorerLayout.class)
class StoriesView extends AtlasView {
    private static final long serialVersionUID = 1L;

    StoriesView(CatalogueInService catalogues) {
        super(catalogues);
        addClassName("subject");
    }

    @Override
    boolean show(Visit now, String id) {
        removeAll();
        add(new H1(now.text("stories")));
        var stories = now.catalogue().dataset().stories();
        if (stories.isEmpty()) {
            add(new Paragraph(now.text("stories.nothing")));
        }
        for (var story : stories) {
            var title = new H2(now.link(story.title().told(now.language()), StoryView.class, story.id()));
            add(new Section(title, new Paragraph(story.standfirst().told(now.language()))));
        }
        return true;
    }

    @Override
    String title(Visit now) {
        return now.text("stories");
    }
}

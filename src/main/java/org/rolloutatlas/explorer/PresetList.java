package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;

/** The questions with which a reader may begin, each with its map and its number: plain links. */
final class PresetList extends Section {
    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();

    PresetList() {
        addClassName("presets");
        add(heading, list);
    }

    void show(Visit visit) {
        heading.setText(visit.text("presets"));
        list.removeAll();
        visit.catalogue().presets().forEach(preset -> list.add(item(preset, visit)));
    }

    private static ListItem item(Preset preset, Visit visit) {
        var link = visit.link("", ExploreView.class, visit.outlook().elsewhere().with(preset.selection()));
        var count = new Span(visit.words().counted("preset.count", preset.count()));
        count.addClassName("count");
        link.getElement().appendChild(still(preset, visit));
        link.add(new Span(preset.text(visit)), count);
        return new ListItem(link);
    }

    /** The words beside it say what it shows, so that it needs none of its own. */
    private static Element still(Preset preset, Visit visit) {
        var tone = visit.outlook().tone();
        var address = new Address(
                new Route.Image(new Scope.Whole(), Picture.still(Picture.Kind.SVG)),
                preset.selection(),
                visit.language(),
                tone);
        var picture = new Element("picture");
        if (tone == Theme.AUTO) {
            picture.appendChild(new Element("source")
                    .setAttribute("media", "(prefers-color-scheme:dark)")
                    .setAttribute("srcset", address.as(Theme.DARK).text()));
        }
        return picture.appendChild(new Element("img")
                .setAttribute("src", address.text())
                .setAttribute("alt", "")
                .setAttribute("loading", "lazy")
                .setAttribute("width", Integer.toString(Picture.STILL))
                .setAttribute("height", Integer.toString(Picture.STILL_HEIGHT)));
    }
}

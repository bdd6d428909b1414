package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Things one below the other. */
final class LinkList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    LinkList(List<? extends Component> items) {
        addClassName("links");
        items.forEach(item -> add(new ListItem(item)));
    }
}

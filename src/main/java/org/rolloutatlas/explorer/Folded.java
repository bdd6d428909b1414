package org.rolloutatlas.explorer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Supplier;

/** Something long, made when the reader first asks for it. */
final class Folded extends Div {
    private static final long serialVersionUID = 1L;

    Folded(String text, Supplier<Component> content) {
        var toggle = new NativeButton(text);
        var body = new Div();
        body.setVisible(false);
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            var open = !body.isVisible();
            if (open && body.getComponentCount() == 0) {
                body.add(content.get());
            }
            body.setVisible(open);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        add(toggle, body);
    }
}

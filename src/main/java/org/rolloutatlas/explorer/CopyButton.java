package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a text away that is made when it is asked for: it is shown, selected, and copied where the browser lets a page do so.
 * Without TLS there is no clipboard; then it is copied by hand.
 */
final class CopyButton extends Div {
    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final TextArea field = new TextArea();
    private final Paragraph said = new Paragraph();
    private transient Supplier<Optional<String>> text = Optional::empty;

    CopyButton() {
        addClassName("copied");
        field.setReadOnly(true);
        said.getElement().setAttribute("role", "status");
        said.addClassName("said");
        button.addClickListener(click -> text.get().ifPresent(this::give));
        add(button, field, said);
    }

    /**
     * Offers a text; one that was given before is put away.
     *
     * @param key of the words on the button
     */
    void offer(String key, Visit now, Supplier<Optional<String>> offered) {
        text = offered;
        button.setText(now.text(key));
        field.setLabel(now.text(key + ".text"));
        field.setHelperText(now.words().find(key + ".help").orElse(""));
        field.setVisible(false);
        said.setText("");
        said.getElement().setAttribute("data-copied", now.text("copied"));
        said.getElement().setAttribute("data-by-hand", now.text("copied.by-hand"));
    }

    private void give(String given) {
        field.setValue(given);
        field.setVisible(true);
        field.getElement().executeJs("""
                const said = (name) => { $0.textContent = $0.dataset[name]; };
                this.updateComplete.then(() => {
                  this.inputElement.select();
                  const copied = navigator.clipboard ? navigator.clipboard.writeText($1) : Promise.reject();
                  copied.then(() => said('copied'), () => said('byHand'));
                });""", said.getElement(), given);
    }
}

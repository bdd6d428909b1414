package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.dataset.edit.ThreeWay.Clash;
import org.rolloutatlas.dataset.edit.ThreeWay.Side;

/** What was changed here and, in another way, on disk: side by side, for the editor to decide. */
@Route(value = "edit/clash", layout = EditorLayout.class, registerAtStartup = false)
class ClashView extends EditorView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Side> decided = new HashMap<>();

    ClashView(Bench bench) {
        super(bench);
        addClassName("clash-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAgain();
    }

    @Override
    String title() {
        return words().text("clash.title");
    }

    @Override
    void showAgain() {
        removeAll();
        add(new H1(title()));
        var clashes = bench().clashes(decided);
        if (clashes.isEmpty()) {
            add(
                    new Paragraph(words().text("clash.none")),
                    new NativeButton(
                            words().text("save"),
                            click -> findAncestor(EditorLayout.class).save(Map.copyOf(decided))));
        } else {
            add(new Paragraph(words().text("clash.how")));
            clashes.forEach(clash -> add(sides(clash)));
        }
    }

    private Section sides(Clash clash) {
        var both = new Div(side(clash, Side.MINE, clash.mine()), side(clash, Side.THEIRS, clash.theirs()));
        both.addClassName("sides");
        return new Section(new H2(clash.part()), both);
    }

    private Section side(Clash clash, Side side, String text) {
        var key = "clash." + side.name().toLowerCase(Locale.ROOT);
        var button = new NativeButton(words().text(key + ".take"), click -> {
            decided.put(clash.part(), side);
            showAgain();
        });
        return new Section(
                new Paragraph(words().text(key)),
                new Pre(text.isEmpty() ? words().text("clash.removed") : text),
                button);
    }
}

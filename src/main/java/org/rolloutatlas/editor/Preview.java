package org.rolloutatlas.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.edit.RecordKind;

/** The page of a record as readers will see it: at the width of a phone, of a tablet, of a desk, with and without script. */
final class Preview extends Aside {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 360;
    private static final int TABLET = 720;
    private static final int DESK = 1280;

    private final H2 heading = new H2();
    private final Paragraph stale = new Paragraph();
    private final RadioButtonGroup<Integer> width = new RadioButtonGroup<>();
    private final Checkbox script = new Checkbox();
    private final IFrame frame = new IFrame();
    private String address = "";
    private int turn;

    Preview() {
        addClassName("preview-pane");
        width.setItems(List.of(PHONE, TABLET, DESK));
        width.setValue(PHONE);
        width.addValueChangeListener(change -> draw());
        script.setValue(true);
        script.addValueChangeListener(change -> draw());
        stale.addClassName("note");
        add(heading, width, script, stale, frame);
    }

    /** Shows the page of a record; of what has no page of its own, nothing. */
    void show(Bench bench, RecordKind kind, String id, EditorWords words) {
        var page = page(kind, id);
        setVisible(page.isPresent());
        heading.setText(words.text("preview"));
        width.setLabel(words.text("preview.width"));
        script.setLabel(words.text("preview.script"));
        frame.setTitle(words.text("preview"));
        stale.setText(bench.reading() instanceof Reading.Rejected ? words.text("preview.stale") : "");
        page.ifPresent(route -> {
            address = Address.of(route).text();
            turn++;
            draw();
        });
    }

    private void draw() {
        frame.setSandbox(
                script.getValue()
                        ? List.of(IFrame.SandboxType.ALLOW_SCRIPTS, IFrame.SandboxType.ALLOW_SAME_ORIGIN)
                                .toArray(IFrame.SandboxType[]::new)
                        : new IFrame.SandboxType[] {IFrame.SandboxType.ALLOW_SAME_ORIGIN});
        frame.setWidth(width.getValue() + "px");
        frame.setHeight("800px");
        // the fragment changes, so that the page is loaded anew
        frame.setSrc(address + "#" + turn);
        frame.reload();
    }

    private static Optional<Route> page(RecordKind kind, String id) {
        return switch (kind) {
            case EVENT -> Optional.of(new Route.OfEvent(id));
            case STORY -> Optional.of(new Route.OfStory(id));
            case SOURCE -> Optional.of(new Route.OfSource(id));
            case ACTOR -> Optional.of(new Route.OfActor(id));
            case PROJECT -> Optional.of(new Route.OfProject(id));
            case DISAGREEMENT -> Optional.of(new Route.OfQuestion(id));
        };
    }
}

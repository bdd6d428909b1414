package org.rolloutatlas.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.event.Language;

/** The page of a record as readers will see it: at the width of a phone, of a tablet, of a desk, with and without script. */
final class Preview extends Aside {
    private static final long serialVersionUID = 1L;
    private static final int PHONE = 360;
    private static final int TABLET = 720;
    private static final int DESK = 1280;
    /** Stands for the embed, at the width of a column of an article. */
    private static final int FRAME = 600;

    private final H2 heading = new H2();
    private final Paragraph stale = new Paragraph();
    private final RadioButtonGroup<Integer> width = new RadioButtonGroup<>();
    private final Checkbox script = new Checkbox();
    private final Div stage = new Div();
    private String address = "";
    private String embed = "";
    private String shown = "";

    Preview() {
        addClassName("preview-pane");
        width.setItems(List.of(PHONE, TABLET, DESK, FRAME));
        width.setValue(PHONE);
        width.addValueChangeListener(change -> draw());
        script.setValue(true);
        script.addValueChangeListener(change -> draw());
        stale.addClassName("note");
        add(heading, width, script, stale, stage);
    }

    /** Shows the page of a record, as soon as there is one. */
    void show(Bench bench, RecordKind kind, String id, EditorWords words) {
        heading.setText(words.text("preview"));
        width.setLabel(words.text("preview.width"));
        script.setLabel(words.text("preview.script"));
        var drawn = bench.drawn().filter(dataset -> hasPage(dataset, kind, id));
        stale.setText(
                switch (bench.reading()) {
                    case Reading.Rejected _ -> words.text(drawn.isPresent() ? "preview.stale" : "preview.none");
                    case Reading.Accepted _ -> drawn.isPresent() ? "" : words.text("preview.unnamed");
                });
        width.setItemLabelGenerator(each -> each == FRAME ? words.text("preview.frame") : Integer.toString(each));
        stage.setVisible(drawn.isPresent());
        drawn.ifPresent(dataset -> load(dataset, page(kind, id), words.language()));
    }

    private void load(Dataset dataset, Route route, Language asked) {
        var language = dataset.masthead().answering(asked);
        address = Address.of(route).in(language).text();
        embed = Scope.of(route)
                .map(scope -> Address.of(new Route.Embed(scope, Optional.empty()))
                        .in(language)
                        .text())
                .orElse(address);
        var now = dataset.hash() + address;
        // a page that is as it was is not loaded again: the editor may have scrolled in it
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    /** An actor has a page when an event names it. */
    private static boolean hasPage(Dataset dataset, RecordKind kind, String id) {
        return switch (kind) {
            case EVENT -> dataset.events().stream().anyMatch(event -> event.id().equals(id));
            case STORY ->
                dataset.stories().stream().anyMatch(story -> story.id().equals(id));
            case SOURCE ->
                dataset.sources().stream().anyMatch(source -> source.id().equals(id));
            case PROJECT ->
                dataset.projects().stream().anyMatch(project -> project.id().equals(id));
            case DISAGREEMENT ->
                dataset.disagreements().stream()
                        .anyMatch(question -> question.id().equals(id));
            case ACTOR ->
                dataset.events().stream()
                        .flatMap(event -> event.parties().stream())
                        .anyMatch(party -> party.actor().id().equals(id));
        };
    }

    private void draw() {
        // a new one each time, for a frame whose address is the same would show the page that it has
        var frame = new IFrame(width.getValue() == FRAME ? embed : address);
        frame.setTitle(heading.getText());
        if (!script.getValue()) {
            frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        }
        frame.setWidth(width.getValue() + "px");
        frame.setHeight("800px");
        stage.removeAll();
        stage.add(frame);
    }

    private static Route page(RecordKind kind, String id) {
        return switch (kind) {
            case EVENT -> new Route.OfEvent(id);
            case STORY -> new Route.OfStory(id);
            case SOURCE -> new Route.OfSource(id);
            case ACTOR -> new Route.OfActor(id);
            case PROJECT -> new Route.OfProject(id);
            case DISAGREEMENT -> new Route.OfQuestion(id);
        };
    }
}

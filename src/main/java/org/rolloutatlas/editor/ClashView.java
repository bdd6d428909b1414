package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.edit.Difference;
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

    /** What differs, here and on disk, line by line; then the choice. */
    private Section sides(Clash clash) {
        var table = new NativeTable();
        table.addClassName("differences");
        table.getHead()
                .addRow()
                .add(
                        new NativeTableHeaderCell(words().text("clash.what")),
                        new NativeTableHeaderCell(words().text("clash.mine")),
                        new NativeTableHeaderCell(words().text("clash.theirs")));
        clash.differences().forEach(difference -> {
            var row = table.getBody().addRow();
            row.add(new NativeTableHeaderCell(label(difference)));
            row.add(cell(difference.one()), cell(difference.other()));
        });
        return new Section(
                new H2(name(clash)),
                table,
                choice(clash, Side.MINE, "clash.mine.take"),
                choice(clash, Side.THEIRS, "clash.theirs.take"));
    }

    private NativeButton choice(Clash clash, Side side, String key) {
        return new NativeButton(words().text(key), click -> {
            decided.put(clash.part(), side);
            showAgain();
        });
    }

    private String name(Clash clash) {
        return RecordPlace.named(clash.part())
                .map(place ->
                        RecordLabel.of(place.kind(), clash.mine().isMissingNode() ? clash.theirs() : clash.mine()))
                .orElse(clash.part());
    }

    private String label(Difference difference) {
        return difference.path().isEmpty()
                ? words().text("clash.whole")
                : difference.path().stream().map(words()::label).collect(Collectors.joining(" · "));
    }

    private NativeTableCell cell(String text) {
        return new NativeTableCell(text.isEmpty() ? words().text("clash.removed") : text);
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.edit.Records;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** A list of objects, each with its fields: added to, reordered, taken from. */
final class PartsBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final transient FormField.Parts field;
    private final transient FormContext context;
    private final transient List<PartBox> parts = new ArrayList<>();
    private final transient List<Movers> heads = new ArrayList<>();
    private final ProblemNotes notes;
    private final Section section = new Section();
    private final NativeButton add;
    private boolean there;

    /** The buttons that move an object. */
    private record Movers(NativeButton up, NativeButton down) {}

    /** An object that is being drawn elsewhere. */
    private record Place(PartsBox list, int index) {}

    PartsBox(FormField.Parts field, FormContext context) {
        this.field = field;
        this.context = context;
        notes = new ProblemNotes(context);
        addClassName("parts");
        add(
                context.heading(context.words().label(field.name())),
                FieldBoxes.note(field.note(), context.words()),
                notes,
                section);
        add = new NativeButton(
                context.words().text("parts.add", context.words().label("one." + field.name())), click -> more());
        add(add);
    }

    @Override
    void show(JsonNode value) {
        there = value.isArray();
        var values = new ArrayList<JsonNode>();
        value.forEach(values::add);
        show(values);
    }

    private void show(List<JsonNode> values) {
        section.removeAll();
        parts.clear();
        heads.clear();
        for (int i = 0; i < values.size(); i++) {
            var part = new PartBox(field.fields(), context.within().within(), false, field.name());
            part.show(values.get(i));
            parts.add(part);
            section.add(item(i, part, values.get(i), values.size()));
        }
    }

    private Div item(int index, PartBox part, JsonNode value, int count) {
        var words = context.words();
        var number = Integer.toString(index + 1);
        var one = words.label("one." + field.name()) + " " + number;
        var up = button("↑", words.text("parts.up", one), () -> move(index, index - 1));
        var down = button("↓", words.text("parts.down", one), () -> move(index, index + 1));
        var gone = button("×", words.text("parts.remove", one), () -> remove(index));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        heads.add(new Movers(up, down));
        var title = Records.leading(value.path("title"));
        var heading = title.isEmpty() ? one : context.words().text("parts.named", one, title);
        var head = new Div(context.within().heading(heading), up, down, gone);
        head.addClassName("item-head");
        var item = new Div(head, part);
        item.addClassName("item");
        letDrag(head, item, index);
        return item;
    }

    /** It is drawn by its head, so that words in its fields can be selected as ever, and dropped on another one of this list. */
    private void letDrag(Div head, Div item, int index) {
        DragSource.create(head).setDragData(new Place(this, index));
        DropTarget.create(item)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Place.class::isInstance)
                        .map(Place.class::cast)
                        .filter(from -> from.list() == this && from.index() != index)
                        .ifPresent(from -> move(from.index(), index)));
    }

    private static NativeButton button(String sign, String name, Runnable action) {
        var button = new NativeButton(sign, click -> action.run());
        button.setAriaLabel(name);
        button.setTitle(name);
        return button;
    }

    private void more() {
        var values = values();
        values.add(NewRecord.part(field.name(), context.bench().today()));
        changed(values);
        parts.getLast().enter();
    }

    /** Who moves by keys goes on from the same button of the same object. */
    private void move(int from, int to) {
        var values = values();
        values.add(to, values.remove(from));
        changed(values);
        var movers = heads.get(to);
        boolean upwards = to < from ? movers.up().isEnabled() : !movers.down().isEnabled();
        (upwards ? movers.up() : movers.down()).focus();
    }

    private void remove(int index) {
        var values = values();
        values.remove(index);
        changed(values);
        add.focus();
    }

    private void changed(List<JsonNode> values) {
        there = true;
        show(values);
        context.changed().run();
    }

    private List<JsonNode> values() {
        var values = new ArrayList<JsonNode>();
        parts.forEach(part -> values.add(part.value()));
        return values;
    }

    @Override
    JsonNode value() {
        if (parts.isEmpty() && !(there && field.note().required())) {
            return MissingNode.getInstance();
        }
        var array = JsonNodeFactory.instance.arrayNode();
        values().forEach(array::add);
        return array;
    }

    @Override
    void tell(List<Told> problems) {
        var own = new ArrayList<Told>();
        var byPart = new ArrayList<List<Told>>();
        parts.forEach(part -> byPart.add(new ArrayList<>()));
        for (var told : problems) {
            int index = told.path().isEmpty() || !told.path().getFirst().matches("[0-9]{1,6}")
                    ? -1
                    : Integer.parseInt(told.path().getFirst());
            if (index >= 0 && index < parts.size()) {
                byPart.get(index).add(told.within());
            } else {
                own.add(told);
            }
        }
        notes.tell(own);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).tell(byPart.get(i));
        }
    }
}

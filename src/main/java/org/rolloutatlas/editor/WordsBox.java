package org.rolloutatlas.editor;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** A text side by side in the languages of the dataset. */
final class WordsBox extends FieldBox {
    private static final long serialVersionUID = 1L;

    private final transient FormField.Words field;
    private final transient FormContext context;
    private final transient Map<String, Leaf<TextArea, String>> boxes = new LinkedHashMap<>();
    private final ProblemNotes notes;

    WordsBox(FormField.Words field, FormContext context) {
        this.field = field;
        this.context = context;
        notes = new ProblemNotes(context);
        addClassName("words");
    }

    /** Those of the dataset have a box each, and further ones that the text is in. */
    @Override
    void show(JsonNode value) {
        removeAll();
        boxes.clear();
        var tags = new ArrayList<>(field.tags());
        value.propertyNames().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        for (var tag : tags) {
            var box = box(tag);
            box.show(value.path(tag));
            boxes.put(tag, box);
            add(box);
        }
        add(FieldBoxes.note(field.note(), context.words()), notes);
    }

    private Leaf<TextArea, String> box(String tag) {
        var words = context.words();
        var language =
                Locale.forLanguageTag(tag).getDisplayName(words.language().locale());
        var area = new TextArea(words.text("words.label", words.label(field.name()), language));
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.getElement().setAttribute("lang", tag);
        area.setRequiredIndicatorVisible(
                field.note().required() && tag.equals(field.tags().getFirst()));
        var leaf = new Leaf<>(
                area,
                context,
                node -> Optional.of(node.asString("")),
                text -> text.isBlank() ? MissingNode.getInstance() : StringNode.valueOf(text.strip()));
        if (field.chapter()) {
            var length = new LengthNote();
            leaf.follow(length, text -> length.ofChapter(text, words));
        }
        return leaf;
    }

    /** @param addition tag of a language → what is put at the end of the text in it */
    void append(UnaryOperator<String> addition) {
        boxes.forEach((tag, box) -> box.fill((box.component().getValue() + " " + addition.apply(tag)).strip()));
        context.changed().run();
    }

    @Override
    JsonNode value() {
        var object = JsonNodeFactory.instance.objectNode();
        boxes.forEach((tag, box) -> {
            var value = box.value();
            if (!value.isMissingNode()) {
                object.set(tag, value);
            }
        });
        return object.isEmpty() && !field.note().required() ? MissingNode.getInstance() : object;
    }

    @Override
    void tell(List<Told> problems) {
        var own = new ArrayList<Told>();
        var byTag = new LinkedHashMap<String, List<Told>>();
        for (var told : problems) {
            var tag = told.path().isEmpty()
                    ? told.problem().missingProperty().orElse("")
                    : told.path().getFirst();
            if (boxes.containsKey(tag)) {
                byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(told);
            } else {
                own.add(told);
            }
        }
        notes.tell(own);
        boxes.forEach((tag, box) -> box.tell(byTag.getOrDefault(tag, List.of())));
    }
}

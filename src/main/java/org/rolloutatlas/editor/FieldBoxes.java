package org.rolloutatlas.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolloutatlas.dataset.form.FormField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** The boxes of fields. */
final class FieldBoxes {
    private FieldBoxes() {}

    static FieldBox of(FormField field, FormContext context) {
        return switch (field) {
            case FormField.Text text when text.name().equals("selection") -> selection(text, context);
            case FormField.Text text -> text(text, context);
            case FormField.Words words when words.chapter() -> new ChapterBox(words, context);
            case FormField.Words words -> new WordsBox(words, context);
            case FormField.Choice choice -> choice(choice, context);
            case FormField.Country country -> one(country, context, Choices.countries(context));
            case FormField.Tongue tongue -> one(tongue, context, Choices.languages(context));
            case FormField.Link link -> new LinkBox(link, context);
            case FormField.Links links -> several(links, context, Choices.records(context.optionsOf(links.kind())));
            case FormField.Countries countries -> several(countries, context, Choices.countries(context));
            case FormField.Texts texts -> lines(texts, context);
            case FormField.Amount amount -> number(amount, context);
            case FormField.Flag flag -> flag(flag, context);
            case FormField.Edtf edtf -> new DateBox(edtf, context);
            case FormField.Day day -> line(day, context);
            case FormField.Part part when PlaceBox.isOne(part) -> new PlaceBox(part, context);
            case FormField.Part part -> new PartGroup(part, context);
            case FormField.Parts parts -> new PartsBox(parts, context);
        };
    }

    /** What the schema says that a field is for. */
    static Paragraph note(FormField.Note note, EditorWords words) {
        var paragraph = new Paragraph(words.note(note.description()));
        paragraph.addClassName("note");
        paragraph.getElement().setAttribute("lang", words.languageOfNote(note.description()));
        return paragraph;
    }

    private static FieldBox text(FormField.Text field, FormContext context) {
        if (!field.isLong()) {
            return line(field, context);
        }
        var area = new TextArea(label(field, context));
        area.setHelperText(help(field, context));
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(field.note().required());
        var leaf = new Leaf<>(area, context, node -> Optional.of(node.asString("")), FieldBoxes::written);
        if (field.quotation()) {
            var length = new LengthNote();
            leaf.follow(length, text -> length.ofQuotation(text, context.words()));
        }
        return leaf;
    }

    /** What a chapter shows, as a query; the address of a view of the explorer or of a page is understood. */
    private static FieldBox selection(FormField.Text field, FormContext context) {
        var leaf = line(field, context, text -> StringNode.valueOf(PastedSelection.of(text)));
        leaf.component().setHelperText(context.words().text("selection.how"));
        var shown = new Paragraph();
        shown.addClassName("meaning");
        leaf.follow(shown, text -> shown.setText(PastedSelection.told(text, context)));
        return leaf;
    }

    private static Leaf<TextField, String> line(FormField field, FormContext context) {
        return line(field, context, FieldBoxes::written);
    }

    /** @param writing what is typed → what the file is to say */
    static Leaf<TextField, String> line(
            FormField field, FormContext context, SerializableFunction<String, JsonNode> writing) {
        var line = new TextField(label(field, context));
        line.setHelperText(help(field, context));
        line.setValueChangeMode(ValueChangeMode.ON_BLUR);
        line.setWidthFull();
        line.setRequiredIndicatorVisible(field.note().required());
        return new Leaf<>(line, context, node -> Optional.of(node.asString("")), writing);
    }

    private static FieldBox choice(FormField.Choice field, FormContext context) {
        return one(field, context, Choices.codes(field.codes(), context.words()));
    }

    static Leaf<ComboBox<String>, String> one(FormField field, FormContext context, Choices choices) {
        var box = new ComboBox<String>(label(field, context));
        box.setHelperText(help(field, context));
        box.setItemLabelGenerator(choices::label);
        box.setItems(choices.ids());
        box.setClearButtonVisible(!field.note().required());
        box.setRequiredIndicatorVisible(field.note().required());
        box.setWidthFull();
        var leaf = new Leaf<>(
                box,
                context,
                node -> node.isString() ? Optional.of(node.stringValue()) : Optional.<String>empty(),
                FieldBoxes::written);
        takeTyped(box, leaf, choices, context, leaf::fill);
        return leaf;
    }

    private static FieldBox several(FormField field, FormContext context, Choices choices) {
        var box = new MultiSelectComboBox<String>(label(field, context));
        box.setHelperText(help(field, context));
        box.setItemLabelGenerator(choices::label);
        box.setItems(choices.ids());
        box.setRequiredIndicatorVisible(field.note().required());
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        box.setWidthFull();
        var leaf = new Leaf<>(
                box,
                context,
                node -> Optional.of(texts(node)),
                (Set<String> chosen) -> list(field, List.copyOf(chosen)));
        takeTyped(box, leaf, choices, context, meant -> {
            var more = new LinkedHashSet<>(box.getValue());
            more.add(meant);
            leaf.fill(more);
        });
        return leaf;
    }

    /** A hand may be faster than the list: what was typed is looked up here, and is never lost without a word. */
    private static <C extends ComboBoxBase<C, String, V>, V> void takeTyped(
            C box, Leaf<C, V> leaf, Choices choices, FormContext context, SerializableConsumer<String> taking) {
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> choices.meant(typed.getDetail())
                .ifPresentOrElse(
                        meant -> {
                            taking.accept(meant);
                            context.changed().run();
                        },
                        () -> leaf.refuse(context.words().text("choice.none", typed.getDetail()))));
    }

    private static FieldBox lines(FormField.Texts field, FormContext context) {
        var area = new TextArea(label(field, context));
        area.setHelperText(help(field, context) + " " + context.words().text("texts.lines"));
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.setWidthFull();
        return new Leaf<>(
                area,
                context,
                node -> Optional.of(String.join("\n", texts(node))),
                text -> list(
                        field,
                        text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    private static FieldBox number(FormField.Amount field, FormContext context) {
        var line = new TextField(label(field, context));
        line.setHelperText(help(field, context));
        line.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return new Leaf<>(
                line,
                context,
                node -> Optional.of(node.isNumber() ? node.decimalValue().toPlainString() : node.asString("")),
                FieldBoxes::number);
    }

    private static FieldBox flag(FormField.Flag field, FormContext context) {
        var box = new Checkbox(label(field, context));
        box.setHelperText(help(field, context));
        return new Leaf<>(
                box,
                context,
                node -> Optional.of(node.asBoolean(false)),
                on -> on ? BooleanNode.TRUE : MissingNode.getInstance());
    }

    private static String help(FormField field, FormContext context) {
        return context.words().note(field.note().description());
    }

    private static String label(FormField field, FormContext context) {
        return context.words().label(field.name());
    }

    /** A box in which nothing is chosen holds null. */
    private static JsonNode written(@Nullable String text) {
        return text == null || text.isBlank() ? MissingNode.getInstance() : StringNode.valueOf(text.strip());
    }

    /** What is no number is written as it was typed, so that the check can say it. */
    private static JsonNode number(String text) {
        var plain = text.strip();
        if (plain.isEmpty()) {
            return MissingNode.getInstance();
        }
        return plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")
                ? JsonNodeFactory.instance.numberNode(new BigDecimal(plain))
                : StringNode.valueOf(plain);
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new LinkedHashSet<String>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private static JsonNode list(FormField field, List<String> texts) {
        if (texts.isEmpty() && !field.note().required()) {
            return MissingNode.getInstance();
        }
        var list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}

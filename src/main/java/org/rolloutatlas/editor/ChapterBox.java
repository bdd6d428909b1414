package org.rolloutatlas.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.form.FormField;

/** The text of a chapter, with a list of reports and sources to be linked in it. */
final class ChapterBox extends AroundField {
    private static final long serialVersionUID = 1L;

    private final ComboBox<Linked> linked = new ComboBox<>();

    /** What can be linked. */
    private record Linked(RecordKind kind, FormContext.Option option) {
        /** The link as it stands in the text of a language; its words are for the editor to choose. */
        String markup(FormContext context, String tag) {
            var record = context.bench().records().find(kind, option.id());
            var words = record.map(found -> kind == RecordKind.SOURCE
                            ? found.path("publisher").asString("")
                            : found.path("title").path(tag).asString(option.label()))
                    .orElse(option.label());
            return "[" + words.replace('[', '(').replace(']', ')') + "](" + kind.code() + ":" + option.id() + ")";
        }
    }

    ChapterBox(FormField.Words field, FormContext context) {
        this(new WordsBox(field, context), context);
    }

    private ChapterBox(WordsBox words, FormContext context) {
        super(words);
        linked.setLabel(context.words().text("chapter.link"));
        linked.setHelperText(context.words().text("chapter.link.how"));
        linked.setItemLabelGenerator(
                item -> item.option().label() + " (" + item.option().id() + ")");
        linked.setItems(Stream.of(RecordKind.EVENT, RecordKind.SOURCE)
                .flatMap(kind -> context.optionsOf(kind).stream().map(option -> new Linked(kind, option)))
                .toList());
        linked.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var chosen = change.getValue();
                words.append(tag -> chosen.markup(context, tag));
                linked.clear();
            }
        });
        add(words, linked);
    }
}

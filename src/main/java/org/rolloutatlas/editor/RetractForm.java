package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.dataset.EffectiveSchema;

/** Why an event is withdrawn, in the languages of the dataset. */
final class RetractForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, TextArea> notes = new LinkedHashMap<>();
    private final Paragraph answer = new Paragraph();

    RetractForm(RecordView view) {
        var words = view.words();
        add(new Paragraph(words.text("retract.how")));
        for (var tag : EffectiveSchema.languages(view.bench().records().root())) {
            var note = new TextArea(words.text(
                    "words.label",
                    words.label("note"),
                    Locale.forLanguageTag(tag).getDisplayName(words.language().locale())));
            note.setWidthFull();
            notes.put(tag, note);
            add(note);
        }
        answer.getElement().setAttribute("role", "alert");
        add(new NativeButton(words.text("record.retract"), click -> retract(view)), answer);
    }

    /** The boxes by the tags of their languages. */
    Map<String, TextArea> notes() {
        return notes;
    }

    private void retract(RecordView view) {
        var said = new LinkedHashMap<String, String>();
        notes.forEach((tag, note) -> {
            if (!note.getValue().isBlank()) {
                said.put(tag, note.getValue().strip());
            }
        });
        if (said.isEmpty()) {
            answer.setText(view.words().text("retract.note"));
            return;
        }
        var today = view.bench().today();
        view.bench()
                .edit(view.kind().table() + "/" + view.id(), edits -> edits.retract(view.id(), said, today))
                .ifPresentOrElse(reason -> view.words().say(view.words().check().of(reason), answer), view::showAgain);
    }
}

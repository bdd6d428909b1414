package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.Paragraph;
import org.rolloutatlas.dataset.ChapterLength;
import org.rolloutatlas.dataset.QuotationLength;

/** How long a text is, beside how long it may be. */
final class LengthNote extends Paragraph {
    private static final long serialVersionUID = 1L;

    LengthNote() {
        addClassName("meaning");
    }

    void ofQuotation(String text, EditorWords words) {
        var length = QuotationLength.of(text);
        setText(
                text.isBlank()
                        ? ""
                        : words.text(
                                "length.quotation." + length.unit(),
                                Integer.toString(length.count()),
                                Integer.toString(length.limit())));
    }

    void ofChapter(String text, EditorWords words) {
        var length = ChapterLength.of(text);
        var unit = switch (length.unit()) {
            case WORDS -> "words";
            case CHARACTERS -> "characters";
        };
        setText(
                text.isBlank()
                        ? ""
                        : words.text(
                                "length.chapter." + unit,
                                Integer.toString(length.count()),
                                Integer.toString(length.unit().fewest()),
                                Integer.toString(length.unit().most())));
    }
}

package org.rolloutatlas.editor;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.rolloutatlas.dataset.draft.PastedText;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.springframework.beans.factory.ObjectProvider;

/** An article is pasted, and a draft of its source and of an event begins with what can be read from it. */
@Route(value = "edit/paste", layout = EditorLayout.class, registerAtStartup = false)
class PasteView extends EditorView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final TextField address = new TextField();
    private final TextArea text = new TextArea();
    private final TextArea quotation = new TextArea();
    private final Paragraph answer = new Paragraph();

    /** Empty where the editor was not started with {@code --fetch}. */
    private final transient Optional<ArticleFetch> fetch;

    PasteView(Bench bench, ObjectProvider<ArticleFetch> fetch) {
        super(bench);
        this.fetch = Optional.ofNullable(fetch.getIfAvailable());
        addClassNames("subject", "form");
        answer.getElement().setAttribute("role", "alert");
        text.setMaxHeight("24rem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showAgain();
    }

    @Override
    String title() {
        return words().text("paste.title");
    }

    @Override
    void showAgain() {
        removeAll();
        address.setLabel(words().text("paste.address"));
        text.setLabel(words().text("paste.text"));
        quotation.setLabel(words().label("quote"));
        quotation.setHelperText(words().text("paste.quotation.how"));
        add(new H1(title()), new Paragraph(words().text(fetch.isPresent() ? "paste.how.fetch" : "paste.how")), address);
        fetch.ifPresent(pages ->
                add(new NativeButton(words().text("paste.fetch"), click -> take(pages.fetch(address.getValue())))));
        add(
                text,
                new NativeButton(words().text("paste.mark"), click -> mark()),
                quotation,
                new NativeButton(words().text("paste.begin"), click -> begin()),
                answer);
    }

    private void take(Fetched fetched) {
        if (fetched instanceof Fetched.Article(var found, var article)) {
            address.setValue(found);
            text.setValue(article);
        }
        answer.setText(
                switch (fetched) {
                    case Fetched.Article article -> words().text("paste.fetched", article.address());
                    case Fetched.NoAddress _ -> words().text("paste.fetch.address");
                    case Fetched.OwnNetwork _ -> words().text("paste.fetch.own");
                    case Fetched.Unreached(var host) -> words().text("paste.fetch.unreached", host);
                    case Fetched.Declined(var host, int status) ->
                        words().text("paste.fetch.status", host, Integer.toString(status));
                    case Fetched.NoPage(var host, var type) -> words().text("paste.fetch.form", host, type);
                    case Fetched.TooLarge(var host, int megabytes) ->
                        words().text("paste.fetch.large", host, Integer.toString(megabytes));
                });
    }

    /** What is selected in the text, which the browser alone knows. */
    private void mark() {
        text.getElement()
                .executeJs("return this.inputElement.value.substring("
                        + "this.inputElement.selectionStart, this.inputElement.selectionEnd)")
                .then(String.class, quotation::setValue);
    }

    private void begin() {
        var pasted = new PastedText(address.getValue(), text.getValue(), quotation.getValue());
        if (pasted.address().isEmpty() && pasted.text().isEmpty()) {
            answer.setText(words().text("paste.nothing"));
            return;
        }
        if (!pasted.quotes()) {
            answer.setText(words().text("paste.unquoted"));
            return;
        }
        var source = bench().add(RecordKind.SOURCE, pasted.source(bench().today()));
        var record = NewRecord.of(RecordKind.EVENT, "", bench().today());
        record.putArray("evidence").add(pasted.evidence(source));
        var event = bench().add(RecordKind.EVENT, record);
        getUI().ifPresent(ui -> ui.navigate(RecordView.class, RecordView.parameters(RecordKind.EVENT, event)));
    }
}

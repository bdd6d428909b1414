package org.rolloutatlas.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view of the editor. */
abstract class EditorView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Bench bench;

    EditorView(Bench bench) {
        this.bench = bench;
        setId("content");
        addClassName("explorer");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        comeIn();
    }

    /** Keys go on within the view, not before the head of the page; and it begins at its top, not where the one before was left. */
    final void comeIn() {
        getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    final Bench bench() {
        return bench;
    }

    final EditorWords words() {
        return EditorWords.here();
    }

    /** Shows the file as it is by now. */
    abstract void showAgain();

    /** What the view is called. */
    abstract String title();

    @Override
    public final String getPageTitle() {
        return words().text("page-title", title(), bench.name());
    }
}

package org.rolloutatlas.editor;

import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.search.TextSearch;
import org.rolloutatlas.selection.SelectionQuery;

/** What a chapter shows, as an editor pastes it: a query, or the address of a view that shows it. */
final class PastedSelection {
    private PastedSelection() {}

    /** The canonical query of an address that asks for a selection; what is no address stays for the check to judge. */
    static String of(String typed) {
        var text = typed.strip();
        int question = text.indexOf('?');
        if (question < 0) {
            return text;
        }
        int end = text.indexOf('#', question);
        var query = text.substring(question + 1, end < 0 ? text.length() : end);
        return SelectionQuery.format(SelectionQuery.parse(query).selection());
    }

    /** How many events it selects, of the last state without errors. */
    static String told(String typed, FormContext context) {
        return context.bench()
                .drawn()
                .map(dataset -> told(typed, dataset, context.words()))
                .orElse("");
    }

    private static String told(String typed, Dataset dataset, EditorWords words) {
        var standing =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        var selection = SelectionQuery.parse(of(typed)).selection();
        var selected = selection.applyTo(selection.left(standing, dataset.sources()), new TextSearch(standing)::find);
        return words.counted("selection.shows", selected.size());
    }
}

package org.rolloutatlas.publish;

import java.util.LinkedHashMap;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.render.export.AnswerJson;
import org.rolloutatlas.selection.Selection;

/**
 * Answers the search field of a page, as JSON: {@code found} are the ids of the selected events. A host of files alone gives
 * the file without a question instead, whatever is asked: all words, in which the page then looks by itself.
 */
final class WordsFile {
    private WordsFile() {}

    static String text(Edition edition, Selection selection) {
        var members = new LinkedHashMap<String, Object>();
        if (selection.equals(Selection.ALL)) {
            var words = edition.words();
            members.put("pattern", words.pattern());
            members.put("letters", words.letters());
            members.put("most", words.most());
            members.put("fuzzy", words.fuzzy());
            members.put("events", words.events());
            members.put("names", words.names());
            members.put("terms", words.terms());
        } else {
            members.put(
                    "found", edition.select(selection).stream().map(Event::id).toList());
        }
        return AnswerJson.write(members);
    }
}

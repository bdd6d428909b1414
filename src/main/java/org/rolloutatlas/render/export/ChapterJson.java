package org.rolloutatlas.render.export;

import java.util.List;
import org.rolloutatlas.event.Language;

/** A view as a chapter of a story, to be pasted into {@code stories[].chapters}. */
public final class ChapterJson {
    private ChapterJson() {}

    /**
     * A chapter that shows the selection. Its id, title and text are left empty: a check of the dataset names each of them until
     * an editor has written it.
     *
     * @param query canonical query of the selection
     * @param languages in which the dataset is written
     */
    public static String text(String query, List<Language> languages) {
        var chapter = JsonWriting.object();
        chapter.put("id", "");
        var title = chapter.putObject("title");
        var text = chapter.putObject("text");
        for (var language : languages) {
            title.put(language.tag(), "");
            text.put(language.tag(), "");
        }
        return JsonWriting.pretty(chapter.put("selection", query));
    }
}

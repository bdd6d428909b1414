package org.rolloutatlas.publish;

import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.WritingDirection;

/** Rules for pages whose texts run from right to left among words of the program that do not (decision 0043). */
final class MixedCss {
    private static final String RULES = PageFrame.bare(Assets.text("/atlas/mixed.css"));

    private MixedCss() {}

    /**
     * The rules of a page, and those that it needs if its words and its texts run in different directions.
     *
     * @param language BCP 47 tag of its texts
     * @param words language of the words around them
     */
    static String with(String style, String language, Language words) {
        return WritingDirection.of(language) == WritingDirection.of(words.tag()) ? style : style + RULES;
    }
}

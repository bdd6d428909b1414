package org.rolloutatlas.dataset;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.rolloutatlas.phrase.Phrase;

/** What readers are told to search for finds something; a part of an atlas, which has the words of the whole, is told and not refused. */
final class SearchRules {
    private SearchRules() {}

    static void check(Draft draft, Standing standing, Findings findings) {
        var searches = draft.root.find("atlas").flatMap(atlas -> atlas.find("searches"));
        // without events there is nothing yet to be found
        if (searches.isEmpty() || standing.events().isEmpty()) {
            return;
        }
        for (var tag : searches.get().node().propertyNames()) {
            for (var search : searches.get().list(tag)) {
                search.text()
                        .filter(words -> standing.selected("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                                .isEmpty())
                        .ifPresent(
                                words -> findings.warning(
                                        Warning.EMPTY_SEARCH,
                                        search,
                                        Phrase.of("search '{0}' finds no event", words),
                                        Phrase.of(
                                                "Readers are shown it as an example: take a word of a title, a claim or a name.")));
            }
        }
    }
}

package org.rolloutatlas.dataset;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What readers are told to search for finds something; a part of an atlas, which has the words of the whole, is told and not refused. */
final class SearchRules {
    private SearchRules() {}

    /** @param dataset what the draft says, assembled: only what stands can be found */
    static void check(Draft draft, Dataset dataset, SelectionCheck selections, Findings findings) {
        var standing =
                dataset.events().stream().filter(event -> !event.isRetracted()).toList();
        var searches = draft.root.find("atlas").flatMap(atlas -> atlas.find("searches"));
        // without events there is nothing yet to be found
        if (searches.isEmpty() || standing.isEmpty()) {
            return;
        }
        for (var tag : searches.get().node().propertyNames()) {
            for (var search : searches.get().list(tag)) {
                search.text()
                        .filter(words -> selections
                                .select()
                                .apply(
                                        "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                                        standing,
                                        dataset.sources())
                                .isEmpty())
                        .ifPresent(words -> findings.warning(
                                Warning.EMPTY_SEARCH,
                                search,
                                "search '" + words + "' finds no event",
                                "Readers are shown it as an example: take a word of a title, a claim or a name."));
            }
        }
    }
}

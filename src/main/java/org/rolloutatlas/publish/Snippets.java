package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.selection.Selection;

/** What to paste to show something of an edition elsewhere: of a story its plates, of an event its card, of all else its figure. */
final class Snippets {
    private Snippets() {}

    /**
     * The snippet of an embed; its subject must be drawn.
     *
     * @param width CSS pixels, from 1
     */
    static EmbedSnippet of(Edition edition, String base, Address embed, Subject subject, int width) {
        return switch (Scope.of(embed.route()).orElseThrow()) {
            case Scope.OfStory story
            when embed.selection().equals(Selection.ALL) ->
                edition.findStory(story.id())
                        .map(found -> ToldStory.of(edition, embed, found, subject, AtlasLinks.inStory(embed)))
                        .map(told -> of(base, embed, told, width))
                        .orElseThrow();
            case Scope.OfEvent _ -> EmbedSnippet.of(base, embed, subject.card(edition, embed.language()), width);
            case Scope.Whole _, Scope.OfStory _, Scope.OfCountry _, Scope.OfProject _ ->
                EmbedSnippet.of(base, embed, subject.figure(edition, embed), width);
        };
    }

    /** That of a story. */
    static EmbedSnippet of(String base, Address embed, ToldStory told, int width) {
        int room = Math.min(width, EmbedSnippet.WIDEST);
        var title = told.figure().wording().text("figure.alt", told.figure().title());
        return new EmbedSnippet(base, embed, title, room, StoryHeight.of(told, embed, room));
    }
}

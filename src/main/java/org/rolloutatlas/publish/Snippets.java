package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.KnownHeight;
import org.rolloutatlas.scene.KnownThen;
import org.rolloutatlas.selection.Selection;

/** What to paste to show something of an edition elsewhere: of a story its plates, of an event and of a question its card, of all else its figure. */
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
            case Scope.KnownThen known -> {
                var back = LookBack.of(edition, embed, known.then());
                yield of(base, embed, back.figure(edition, embed), back.then(), width);
            }
            case Scope.OfEvent _ -> EmbedSnippet.of(base, embed, subject.card(edition, embed.language()), width);
            case Scope.OfQuestion question ->
                EmbedSnippet.of(
                        base,
                        embed,
                        Question.find(edition, question.id()).orElseThrow().card(edition, embed.language()),
                        width);
            case Scope.Whole _, Scope.OfStory _, Scope.OfCountry _, Scope.OfProject _ ->
                EmbedSnippet.of(base, embed, subject.figure(edition, embed), width);
        };
    }

    /** That of a look back to a day. */
    static EmbedSnippet of(String base, Address embed, Figure figure, KnownThen then, int width) {
        int room = Math.min(width, EmbedSnippet.WIDEST);
        return new EmbedSnippet(base, embed, figure.title(), room, KnownHeight.upTo(figure, then, room));
    }

    /** That of a story. */
    static EmbedSnippet of(String base, Address embed, ToldStory told, int width) {
        int room = Math.min(width, EmbedSnippet.WIDEST);
        var title = told.figure().wording().text("figure.alt", told.figure().title());
        return new EmbedSnippet(base, embed, title, room, StoryHeight.of(told, embed, room));
    }
}

package org.rolloutatlas.explorer;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.export.EmbedSnippet;

/**
 * The frame that a reader has put together; its height follows from what it shows.
 *
 * @param address of the frame: its scope, selection, language and theme
 * @param width CSS pixels, from {@link #NARROWEST} to {@link EmbedSnippet#WIDEST}
 */
record AskedEmbed(Scope scope, Address address, int width) {
    static final int NARROWEST = 320;

    /** As the address of the builder says; what makes no sense there is the usual. */
    static AskedEmbed of(Visit visit) {
        var outlook = visit.outlook();
        var scope = Scope.parse(outlook.own("scope"), _ -> "").orElse(new Scope.Whole());
        return new AskedEmbed(
                scope,
                new Address(new Route.Embed(scope), outlook.selection(), visit.language(), outlook.tone()),
                pixels(outlook.own("width")));
    }

    /** The page on which people read about it. */
    Address page() {
        return scope.page(address);
    }

    /** A picture of it. */
    Address picture(Picture.Kind kind) {
        return new Address(
                new Route.Image(scope, Picture.card(kind)), address.selection(), address.language(), address.theme());
    }

    private static int pixels(String text) {
        return text.matches("[1-9][0-9]{0,4}")
                ? Math.clamp(Integer.parseInt(text), NARROWEST, EmbedSnippet.WIDEST)
                : EmbedSnippet.USUAL_WIDTH;
    }
}

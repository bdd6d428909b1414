package org.rolloutatlas.explorer;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;

/**
 * The frame that a reader has put together.
 *
 * @param address of the frame: its scope, selection, language and theme
 * @param width pixels
 * @param height pixels
 */
record AskedEmbed(Scope scope, Address address, int width, int height) {
    static final int USUAL_WIDTH = 720;
    static final int USUAL_HEIGHT = 900;

    private static final int NARROWEST = 320;
    private static final int LARGEST = 1600;

    /** As the address of the builder says; what makes no sense there is the usual. */
    static AskedEmbed of(Visit visit) {
        var outlook = visit.outlook();
        var scope = Scope.parse(outlook.own("scope")).orElse(new Scope.Whole());
        return new AskedEmbed(
                scope,
                new Address(new Route.Embed(scope), outlook.selection(), visit.language(), outlook.tone()),
                pixels(outlook.own("width"), USUAL_WIDTH),
                pixels(outlook.own("height"), USUAL_HEIGHT));
    }

    /** The page on which people read about it. */
    Address page() {
        return new Address(scope.page(), address.selection(), address.language(), address.theme());
    }

    /** A picture of it. */
    Address picture(Picture.Kind kind) {
        return new Address(
                new Route.Image(scope, Picture.card(kind)), address.selection(), address.language(), address.theme());
    }

    private static int pixels(String text, int usual) {
        return text.matches("[1-9][0-9]{0,4}") ? Math.clamp(Integer.parseInt(text), NARROWEST, LARGEST) : usual;
    }
}

package org.rolloutatlas.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.export.EmbedCode;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * The frame that a reader has put together.
 *
 * @param scope {@code atlas}, {@code stories/ID}, {@code countries/CC}, {@code projects/ID} or {@code events/ID}
 * @param width pixels
 * @param height pixels
 */
record EmbedAddress(String scope, Selection selection, Language language, Theme tone, int width, int height) {
    static final int USUAL_WIDTH = 720;
    static final int USUAL_HEIGHT = 900;

    private static final Pattern SCOPE =
            Pattern.compile("atlas|countries/[A-Z]{2}|(stories|projects|events)/[a-z0-9-]{3,64}");
    private static final int NARROWEST = 320;
    private static final int LARGEST = 1600;

    /** As the address of the builder says; what makes no sense there is the usual. */
    static EmbedAddress of(Visit visit) {
        var outlook = visit.outlook();
        var scope = outlook.own("scope");
        return new EmbedAddress(
                SCOPE.matcher(scope).matches() ? scope : "atlas",
                outlook.selection(),
                visit.language(),
                outlook.tone(),
                pixels(outlook.own("width"), USUAL_WIDTH),
                pixels(outlook.own("height"), USUAL_HEIGHT));
    }

    /** Path and query of the frame. */
    String path() {
        return "/embed/" + scope + query();
    }

    /** Path and query of a picture of it. */
    String picture(String kind) {
        return "/image/" + scope + "." + kind + query();
    }

    /** The address that a host asks who knows oEmbed. */
    String oembed(String origin) {
        return origin + "/oembed?url=" + URLEncoder.encode(origin + page() + query(), StandardCharsets.UTF_8);
    }

    /** What is pasted into a page. */
    String code(String origin, String title) {
        return new EmbedCode(origin + path(), title, width, height, height).html();
    }

    private String page() {
        return scope.equals("atlas") ? "/" : "/" + scope;
    }

    private String query() {
        var pairs = new ArrayList<String>();
        // one event has nothing to select from
        var selected = scope.startsWith("events/") ? "" : SelectionQuery.format(selection);
        if (!selected.isEmpty()) {
            pairs.add(selected);
        }
        if (language != Language.EN) {
            pairs.add("lang=" + language.tag());
        }
        if (tone != Theme.AUTO) {
            pairs.add("theme=" + tone.code());
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static int pixels(String text, int usual) {
        return text.matches("[1-9][0-9]{0,4}") ? Math.clamp(Integer.parseInt(text), NARROWEST, LARGEST) : usual;
    }
}

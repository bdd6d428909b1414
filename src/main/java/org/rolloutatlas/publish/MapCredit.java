package org.rolloutatlas.publish;

import org.rolloutatlas.basemap.World;
import org.rolloutatlas.event.Language;

/** Whose map it is that a figure is drawn on: a licence asks for it, and a reader of a disputed border may. */
final class MapCredit {
    private MapCredit() {}

    /** One or two sentences. */
    static String of(World world, Language language) {
        var words = new SiteWords(language);
        var boundaries = words.text("embed.boundaries", world.boundaries());
        return world.hasCapitals()
                ? boundaries + words.text("embed.between") + words.text("embed.capitals")
                : boundaries;
    }
}

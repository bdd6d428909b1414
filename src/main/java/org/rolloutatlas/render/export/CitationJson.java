package org.rolloutatlas.render.export;

import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;

/** How to cite one event, for programs that format citations: CSL-JSON. */
public final class CitationJson {
    private CitationJson() {}

    /**
     * As an array of one item.
     *
     * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">Citation Style Language</a>
     */
    public static String of(Event event, Colophon colophon, Language language) {
        var version = colophon.version();
        var item = JsonWriting.object();
        item.put("id", colophon.key() + "-" + event.id()).put("type", "entry");
        item.put("title", event.title().told(language));
        item.put("container-title", colophon.title().in(language));
        item.put("version", version.toString());
        item.putArray("author").addObject().put("literal", colophon.publisher());
        item.putObject("issued")
                .putArray("date-parts")
                .addArray()
                .add(version.getYear())
                .add(version.getMonthValue())
                .add(version.getDayOfMonth());
        item.put("language", language.tag()).put("URL", colophon.permalink(event));
        return JsonWriting.pretty(JsonWriting.array().add(item));
    }
}

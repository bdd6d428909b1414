package org.rolloutatlas.render.export;

import java.util.Locale;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.words.Phrases;

/** How to cite the dataset, or a selection from it: with its version, so that others see the same. */
public final class Citation {
    private static final Phrases PHRASES = Phrases.read(Citation.class, "exports");

    private Citation() {}

    /**
     * In the manner of the APA; in Chinese in that of GB/T 7714.
     *
     * @param events how many the selection has; not told of the whole dataset
     */
    public static String text(int events, Colophon colophon, Language language) {
        var key = colophon.query().isEmpty() ? "citation" : "citation.selection";
        return PHRASES.text(
                language,
                key,
                colophon.publisher(),
                Integer.toString(colophon.version().getYear()),
                colophon.title().in(language),
                colophon.version().toString(),
                colophon.selection(),
                Integer.toString(events));
    }

    /**
     * As an entry for BibTeX and BibLaTeX.
     *
     * @param events how many the selection has; not told of the whole dataset
     */
    public static String bibTex(int events, Colophon colophon) {
        var version = colophon.version();
        var note = colophon.query().isEmpty() ? "" : ", selection of " + events + " events";
        return """
                @misc{%s-%s,
                  author       = {{%s}},
                  title        = {{%s}},
                  year         = {%d},
                  month        = %s,
                  version      = {%s},
                  note         = {Data set, version %s%s},
                  url          = {%s},
                  howpublished = {\\url{%s}}
                }
                """.formatted(
                        colophon.key(),
                        version,
                        escaped(colophon.publisher()),
                        escaped(colophon.title().in(Language.EN)),
                        version.getYear(),
                        version.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT),
                        version,
                        version,
                        note,
                        colophon.selection(),
                        colophon.selection());
    }

    /** How to cite one event as it is recorded, with the version of the dataset. */
    public static String ofEvent(Event event, Colophon colophon, Language language) {
        return PHRASES.text(
                language,
                "citation.event",
                colophon.publisher(),
                Integer.toString(colophon.version().getYear()),
                event.title().told(language),
                colophon.title().in(language),
                colophon.version().toString(),
                colophon.permalink(event));
    }

    /** The same as an entry for BibTeX and BibLaTeX. */
    public static String bibTex(Event event, Colophon colophon) {
        var version = colophon.version();
        return """
                @misc{%s-%s,
                  author       = {{%s}},
                  title        = {%s},
                  year         = {%d},
                  month        = %s,
                  note         = {Reported event in: %s, version %s},
                  url          = {%s},
                  howpublished = {\\url{%s}}
                }
                """.formatted(
                        colophon.key(),
                        event.id(),
                        escaped(colophon.publisher()),
                        escaped(event.title().in(Language.EN)),
                        version.getYear(),
                        version.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT),
                        escaped(colophon.title().in(Language.EN)),
                        version,
                        colophon.permalink(event),
                        colophon.permalink(event));
    }

    /** The characters that mean something to TeX. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

package org.rolloutatlas.render;

import java.util.stream.Collectors;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;

/** What one source says, and who it is: the quotation in its own language, its translation, the source line. */
final class EvidenceHtml {
    private final Markup markup;
    private final RecordWords words;

    EvidenceHtml(Markup markup, RecordWords words) {
        this.markup = markup;
        this.words = words;
    }

    void write(Evidence item) {
        item.quote()
                .ifPresent(quote -> markup.open("blockquote")
                        .attr("lang", quote.language())
                        .text(quote.text())
                        .close());
        translation(item);
        sourceLine(item.source());
    }

    /** The title of the text, how much of it was read, and the texts from which it derives. */
    void background(Source source) {
        markup.open("p").attr("class", "source-title");
        markup.open("cite").attr("lang", source.language()).text(source.title()).close();
        source.read().ifPresent(depth -> markup.text(" · ").text(words.text("read." + depth.code())));
        markup.close();
        if (!source.derivedFrom().isEmpty()) {
            var roots = source.derivedFrom().stream()
                    .map(words::reference)
                    .distinct()
                    .collect(Collectors.joining("; "));
            markup.open("p")
                    .attr("class", "roots")
                    .text(words.text("source.rests-on", roots))
                    .close();
        }
    }

    /** Publisher, kind, date, address. */
    private void sourceLine(Source source) {
        var kind = words.text("source-kind." + source.kind().code());
        markup.open("p").attr("class", "source").text(words.with(source.publisher(), kind));
        markup.text(words.comma()).text(words.published(source)).text(" ");
        markup.open("a")
                .attr("href", source.url().toString())
                .attr("rel", "noopener external")
                .text(visible(source))
                .close()
                .close();
    }

    /** An address as it is printed: without scheme and {@code www}, so that it can be read, copied and typed. */
    private static String visible(Source source) {
        return source.url().toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** A translation into English stands in where there is none into the reader's language; none for what he can read. */
    private void translation(Evidence item) {
        var language = words.language();
        if (item.quote()
                .filter(quote -> quote.language().equals(language.tag()))
                .isPresent()) {
            return;
        }
        item.translation().ifPresent(text -> {
            markup.open("p").attr("class", "translation");
            if (!text.byTag().containsKey(language.tag())) {
                markup.attr("lang", Language.EN.tag());
            }
            markup.text(text.in(language)).close();
        });
    }
}

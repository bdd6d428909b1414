package org.rolloutatlas.render.record;

import java.util.stream.Collectors;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.RecordWords;

/** What one source says, and who it is: the quotation in its own language, its translation, the source line. */
final class EvidenceHtml {
    private final Markup markup;
    private final RecordWords words;
    private final Placement placement;

    EvidenceHtml(Markup markup, RecordWords words) {
        this(markup, words, Placement.PAGE);
    }

    EvidenceHtml(Markup markup, RecordWords words, Placement placement) {
        this.markup = markup;
        this.words = words;
        this.placement = placement;
    }

    /** With the address in sight, so that it can be read, copied and typed where links are dead. */
    void write(Evidence item) {
        words(item);
        line(item.source());
    }

    /** Publisher, kind, date and address of a source, without its words. */
    void line(Source source) {
        sourceLine(source);
        markup.text(" ");
        link(source, visible(source));
        markup.close();
    }

    /** With the publisher as the link where links work; a printed page shows the address by its style sheet. */
    void brief(Evidence item) {
        words(item);
        named(item.source(), "");
    }

    /** The same of a source without its words. */
    void named(Source source) {
        named(source, "source");
    }

    private void named(Source source, String cssClass) {
        markup.open("p");
        if (!cssClass.isEmpty()) {
            markup.attr("class", cssClass);
        }
        link(source, source.publisher());
        markup.text(" ").text(remark(source)).close();
    }

    /** The words of a source, and their translation. */
    void words(Evidence item) {
        item.quote().ifPresent(quote -> {
            markup.open("blockquote");
            if (!quote.language().equals(words.language().tag())) {
                markup.speaks(quote.language());
            }
            markup.text(quote.text()).close();
        });
        translation(item);
    }

    /** The title of the text, how much of it was read, and the texts from which it derives. */
    void text(Source source) {
        markup.open("p").attr("class", "source-title");
        markup.open("cite").speaks(source.language()).text(source.title()).close();
        source.read().ifPresent(depth -> markup.text(" · ").text(words.text("read." + depth.code())));
        markup.close();
        if (!source.derivedFrom().isEmpty()) {
            var roots = source.derivedFrom().stream()
                    .map(words::reference)
                    .distinct()
                    .collect(Collectors.joining(words.text("references")));
            markup.open("p")
                    .attr("class", "roots")
                    .text(words.text("source.rests-on", roots))
                    .close();
        }
    }

    private void sourceLine(Source source) {
        markup.open("p")
                .attr("class", "source")
                .text(source.publisher())
                .text(" ")
                .text(remark(source));
    }

    /** Kind and date. */
    private String remark(Source source) {
        return words.text("source.remark", source.kind().label().in(words.language()), words.published(source));
    }

    /** The text as a link to the source's own address; plain where none is known. */
    private void link(Source source, String text) {
        source.url()
                .ifPresentOrElse(
                        url -> {
                            markup.open("a").attr("href", url.toString());
                            placement.target(markup);
                            markup.text(text).close();
                        },
                        () -> markup.text(text));
    }

    /** An address as it is printed: without scheme and {@code www}. */
    private String visible(Source source) {
        return source.url()
                .map(url ->
                        url.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
                .orElseGet(() -> words.text("source.no-address"));
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
                markup.speaks(Language.EN.tag());
            }
            markup.text(text.in(language)).close();
        });
    }
}

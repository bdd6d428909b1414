package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

/**
 * The frame of every page: head, one inline style, the body, at most one inline module.
 *
 * @param language BCP 47 tag of what it is written in
 * @param words language of the interface
 * @param description one sentence for search engines and link previews
 * @param canonical path and query of the address that stands for this page
 * @param alternates the same page in other languages
 * @param style the page's one style sheet
 * @param module the page's one module, if it has one
 * @param preview what other sites read of it; empty for pages that are not to be found from there
 */
record PageShell(
        String language,
        Language words,
        Theme theme,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        String style,
        Optional<String> module,
        Optional<Preview> preview) {

    /** The address of the same page in another language. */
    record Alternate(Language language, String address) {}

    PageShell {
        alternates = List.copyOf(alternates);
    }

    HtmlPage page(Consumer<Markup> body) {
        var rules = MixedCss.with(style, language, words);
        var text = new StringBuilder(16_384);
        var markup = new Markup(text);
        markup.page(language, words);
        if (theme != Theme.AUTO) {
            markup.attr("data-theme", theme.code());
        }
        head(markup, rules);
        markup.open("body");
        body.accept(markup);
        module.ifPresent(script ->
                markup.open("script").attr("type", "module").verbatim(script).close());
        markup.close().close().line();
        return new HtmlPage(text.toString(), ContentSecurityPolicy.of(rules, module));
    }

    private void head(Markup markup, String rules) {
        markup.open("head");
        markup.open("meta").attr("charset", "utf-8").empty();
        markup.element("title", title);
        meta(markup, "viewport", "width=device-width, initial-scale=1");
        meta(markup, "description", description);
        if (preview.isEmpty()) {
            meta(markup, "robots", "noindex");
        }
        meta(markup, "color-scheme", theme == Theme.AUTO ? "light dark" : theme.code());
        link(markup, "canonical", canonical);
        for (var alternate : alternates) {
            markup.open("link")
                    .attr("rel", "alternate")
                    .attr("hreflang", alternate.language().tag())
                    .attr("href", alternate.address())
                    .empty();
        }
        markup.open("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/favicon.svg")
                .empty();
        preview.ifPresent(links -> links.write(markup));
        markup.open("style").verbatim(rules).close();
        markup.close();
    }

    private static void meta(Markup markup, String name, String content) {
        markup.open("meta").attr("name", name).attr("content", content).empty();
    }

    private static void link(Markup markup, String rel, String href) {
        markup.open("link").attr("rel", rel).attr("href", href).empty();
    }
}

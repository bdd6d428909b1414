package org.rolloutatlas.publish;

import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;

/**
 * What every page for a frame on somebody else's page has around its content: all in one response, style and script
 * included.
 *
 * @param title says what is reported, not what is so
 */
record EmbedFrame(Edition edition, Address address, String title, String description, String style, String script) {

    /**
     * The page.
     *
     * @param body writes what stands in it, from the main part to the foot
     */
    HtmlPage page(Consumer<Markup> body) {
        var tag = edition.tag(address.language());
        var rules = MixedCss.with(style, tag, address.language());
        var text = new StringBuilder(131_072);
        var markup = new Markup(text);
        markup.page(tag, address.language()).attr("class", "embed");
        if (address.theme() != Theme.AUTO) {
            markup.attr("data-theme", address.theme().code());
        }
        EmbedHead.write(edition, address, title, description, rules, markup);
        markup.open("body").attr("data-refused", new SiteWords(address.language()).text("embed.refused"));
        body.accept(markup);
        markup.open("script").attr("type", "module").verbatim(script).close();
        markup.close().close().line();
        return new HtmlPage(text.toString(), ContentSecurityPolicy.ofEmbed(rules, script));
    }
}

package org.rolloutatlas.publish;

import java.util.function.Function;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.KnownThen;

/** The invitation to show a figure elsewhere: what to paste, as text that can be copied by hand. Event cards lead to it. */
final class EmbedHtml {
    private EmbedHtml() {}

    /**
     * Writes it.
     *
     * @param address of the page, whose selection and language the frame takes
     * @param figure what the frame shows, under its title there
     */
    static void write(Site site, Address address, Scope scope, Figure figure, Markup markup) {
        write(
                site,
                address,
                scope,
                embed -> EmbedSnippet.of(site.base(), embed, figure, EmbedSnippet.USUAL_WIDTH),
                markup);
    }

    /** The same for whatever stands in the frame of a subject. */
    static void write(Site site, Address address, Scope scope, Subject subject, Edition edition, Markup markup) {
        write(
                site,
                address,
                scope,
                embed -> Snippets.of(edition, site.base(), embed, subject, EmbedSnippet.USUAL_WIDTH),
                markup);
    }

    /** The same for a look back to a day. */
    static void write(Site site, Address address, Scope.KnownThen scope, Figure figure, KnownThen then, Markup markup) {
        write(
                site,
                address,
                scope,
                embed -> Snippets.of(site.base(), embed, figure, then, EmbedSnippet.USUAL_WIDTH),
                markup);
    }

    private static void write(
            Site site, Address address, Scope scope, Function<Address, EmbedSnippet> snippets, Markup markup) {
        var words = new SiteWords(address.language());
        var embed = new Address(new Route.Embed(scope), address.selection(), address.language(), Theme.AUTO);
        markup.open("details").attr("class", "embed-this").attr("id", "embed");
        if (!scope.isSelective()) {
            // not every browser unfolds what an address points to
            markup.flag("open");
        }
        markup.element("summary", words.text("embed"));
        markup.open("p").text(words.text("embed.how")).text(" ");
        PageFrame.link(markup, embed.text(), words.text("embed.look"), "");
        markup.close();
        if (site.base().isEmpty()) {
            markup.element("p", words.text("embed.no-host"));
        }
        markup.open("p").open("code").text(snippets.apply(embed).html()).close().close();
        markup.close().line();
    }
}

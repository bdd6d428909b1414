package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.markup.Markup;

/** The invitation to show a figure elsewhere: one address in a field, so that it can be copied by hand. Event cards lead to it. */
final class EmbedHtml {
    private EmbedHtml() {}

    static void write(Site site, Address address, Scope scope, Markup markup) {
        var words = new SiteWords(address.language());
        var embed = new Address(new Route.Embed(scope), address.selection(), address.language(), Theme.AUTO);
        markup.open("details").attr("class", "embed-this").attr("id", "embed");
        if (scope instanceof Scope.OfEvent) {
            // not every browser unfolds what an address points to
            markup.flag("open");
        }
        markup.element("summary", words.text("embed"));
        markup.element("p", words.text("embed.how"));
        markup.open("p").open("code");
        PageFrame.link(markup, embed.text(), site.absolute(embed.text()), "");
        markup.close().close().close().line();
    }
}

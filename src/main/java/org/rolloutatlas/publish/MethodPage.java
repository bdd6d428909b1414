package org.rolloutatlas.publish;

import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;

/** How an event comes to be counted, and what the dataset cannot show: for readers; METHODOLOGY.md is for editors. */
final class MethodPage {
    private MethodPage() {}

    static HtmlPage of(Edition edition, Address address) {
        var words = new Words(address.language());
        var frame = new PageFrame(
                address,
                words.text("event.title", words.text("method.title"), words.text("site")),
                words.text("method-line"),
                PageFrame.STYLE,
                Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("article").attr("class", "prose");
            markup.element("h1", words.text("method.title"));
            for (var block : text(address).split("\n\n", -1)) {
                var line = block.strip().replace('\n', ' ');
                if (line.startsWith("# ")) {
                    markup.element("h2", line.substring(2));
                } else if (!line.isEmpty()) {
                    markup.element("p", line);
                }
            }
            markup.open("p");
            PageFrame.link(markup, address.at(new Route.Atlas()).text(), words.text("to-atlas"), "");
            markup.close().close();
        });
    }

    /** Blocks separated by empty lines; a block that begins with {@code #} is a heading. */
    private static String text(Address address) {
        return Assets.text("/atlas/method_" + address.language().tag() + ".txt");
    }
}

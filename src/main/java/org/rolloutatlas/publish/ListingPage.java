package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.render.markup.Markup;

/** The page that lists all stories, countries, disagreements or sources. Nothing in it needs a script. */
final class ListingPage {
    private ListingPage() {}

    /**
     * Writes the page.
     *
     * @param list what stands below its heading
     */
    static HtmlPage of(Edition edition, Address address, Listing listing, Consumer<Markup> list) {
        var words = new Words(address.language());
        var title = words.text("list." + listing.code());
        var about = words.text("list." + listing.code() + ".about");
        var frame = new PageFrame(
                address,
                edition.titled(title, address.language()),
                about,
                PageFrame.style(
                        edition.looks(), List.of(), "/atlas/ribbons.css", "/atlas/lists.css", "/atlas/listing.css"),
                Optional.empty());
        return frame.page(edition, markup -> {
            markup.open("div").attr("class", "listing");
            markup.heading("h1", title);
            markup.element("p", about);
            none(edition, listing)
                    .ifPresentOrElse(key -> markup.element("p", words.text(key)), () -> list.accept(markup));
            markup.close();
        });
    }

    /** Key of the sentence that stands in place of an empty list. */
    private static Optional<String> none(Edition edition, Listing listing) {
        if (edition.events().isEmpty()) {
            return Optional.of("nothing-held");
        }
        var isEmpty = switch (listing) {
            case STORIES -> edition.dataset().stories().isEmpty();
            case COUNTRIES -> edition.countries().isEmpty();
            case DISAGREEMENTS -> Question.all(edition).isEmpty();
            case REPORTS, SOURCES -> false;
        };
        return isEmpty ? Optional.of("list." + listing.code() + ".none") : Optional.empty();
    }
}

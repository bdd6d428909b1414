package org.rolloutatlas.publish;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.RowOrder;
import org.rolloutatlas.render.markup.Markup;

/** The orders in which the rows of countries can be read: links to the list of countries, so that the order is in the address. */
final class OrderLinks {
    private OrderLinks() {}

    /** Writes them; the order of this address is marked. A host of files answers every order with the same page, and has none. */
    static void write(Edition edition, Address address, Markup markup) {
        if (!edition.site().explorer()) {
            return;
        }
        var words = new Words(address.language());
        var countries = address.at(new Route.All(Listing.COUNTRIES));
        markup.open("p").attr("class", "orders").text(words.text("countries.sort") + " ");
        for (var order : RowOrder.values()) {
            markup.open("a").attr("href", countries.sorted(order).text());
            if (order == address.order()) {
                markup.attr("aria-current", "true");
            }
            markup.text(words.text("countries.sort." + order.code())).close().text(" ");
        }
        markup.close();
    }
}

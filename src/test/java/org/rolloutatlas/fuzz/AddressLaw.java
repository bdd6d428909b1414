package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.StaticPath;
import org.rolloutatlas.publish.Assets;

/** The first line is a path, the second a raw query. */
final class AddressLaw {
    private AddressLaw() {}

    static void holdFor(byte[] input) {
        var lines = Input.text(input).split("\n", 2);
        var path = "/" + lines[0];
        var query = lines.length > 1 ? lines[1] : "";
        Address.parse(path, query, Assets::exists).ifPresent(AddressLaw::holdFor);
        Address.pasted(path, query, Assets::exists).ifPresent(AddressLaw::holdFor);
        holdFor(Address.unknown(path, query));
        assertThat(Address.openEvent(query)).matches("[a-z0-9-]{3,64}|");
    }

    private static void holdFor(Address address) {
        var text = address.text();
        assertThat(text).matches("/[!-~]*").doesNotStartWith("//");
        assertThat(StaticPath.of(address, "text/html")).doesNotStartWith("/").doesNotContain("..", "//", "\\");
        int mark = text.indexOf('?');
        var path = mark < 0 ? text : text.substring(0, mark);
        var again = Address.parse(path, mark < 0 ? "" : text.substring(mark + 1), Assets::exists);
        assertThat(again.map(Address::text)).isEqualTo(Optional.of(text));
        assertThat(again).hasValue(address);
    }
}

package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An edition that was told no host")
class AskedEditionTest {
    private static final Edition TOLD = TestEditions.generated(20);

    private final Edition edition =
            new Edition(TOLD.dataset(), TOLD.file(), TOLD.world(), TOLD.build(), new Site("", true));

    @Test
    void is_one_for_each_host_that_is_asked() {
        var there = asked("https://atlas.example");

        assertThat(there.site().base()).isEqualTo("https://atlas.example");
        assertThat(asked("https://atlas.example")).isSameAs(there);
    }

    /** Each has pages of its own to write and to keep. */
    @Test
    void has_addresses_without_a_host_for_those_who_ask_by_ever_other_names() {
        IntStream.range(0, 8).forEach(name -> asked("http://host-" + name + ".example"));

        assertThat(asked("http://one-more.example")).isSameAs(edition);
        assertThat(asked("http://host-3.example").site().base()).isEqualTo("http://host-3.example");
    }

    /** The last part of a name begins with a letter (RFC 2396, section 3.2.2, to which {@link java.net.URI} holds). */
    @ParameterizedTest
    @ValueSource(strings = {"http://foo.1", "http://256.1.1.1", "http://[::::]"})
    void has_addresses_without_a_host_where_the_name_can_be_none(String host) {
        assertThat(asked(host)).isSameAs(edition);
    }

    private Edition asked(String host) {
        return edition.askedAt(Optional.of(host));
    }
}

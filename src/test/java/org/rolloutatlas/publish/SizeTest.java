package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;

@DisplayName("With the real dataset")
class SizeTest {
    private static final Edition REAL = TestEditions.of(Path.of("events.json"));
    private static final int KB = 1000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_whole_atlas_weighs_111_kB_at_most_with_style_and_module(Language language) {
        assertThat(weight(Address.of(new Route.Atlas()).in(language), Effort.FOR_MANY))
                .isBetween(30 * KB, 111 * KB);
    }

    @Test
    void no_event_with_its_map_weighs_more_than_40_kB() {
        for (var event : REAL.dataset().events()) {
            assertThat(weight(Address.of(new Route.OfEvent(event.id())), Effort.FOR_FEW))
                    .as(event.id())
                    .isLessThan(40 * KB);
        }
    }

    private static int weight(Address address, Effort effort) {
        return Encoded.of(Renditions.of(REAL, address).body(), effort).brotli().length();
    }
}

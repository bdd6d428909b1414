package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Hostile;

@DisplayName("In every text of every record")
class HostileTextTest {
    private static final Path ATLAS = Path.of("src/test/resources/datasets/atlas.json");
    private static final Path SECOND = Path.of("examples/covid-apps/events.json");

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = {"0000", "0085", "202E", "2066", "FFFE", "D800", "DC00"})
    void a_character_that_no_page_may_hold_is_refused(String code) {
        var number = new AtomicInteger();
        var atlas = Hostile.of(SECOND, _ -> "a" + number.incrementAndGet() + (char) Integer.parseInt(code, 16));

        var refused = new DatasetReader()
                .read("events.json", atlas.bytes()).problems().stream()
                        .filter(problem -> problem.message().startsWith("invalid character U+" + code))
                        .map(Problem::pointer)
                        .toList();

        assertThat(atlas.pointers()).hasSizeGreaterThan(1000);
        assertThat(refused)
                .containsAll(atlas.pointers().stream()
                        .filter(pointer -> !pointer.endsWith("/url"))
                        .toList());
    }

    @Test
    void what_is_ugly_but_no_mistake_is_read() {
        assertThat(new DatasetReader().read("events.json", Hostile.of(ATLAS).bytes()))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(new DatasetReader().read("events.json", Hostile.of(SECOND).bytes()))
                .isInstanceOf(Reading.Accepted.class);
    }
}

package org.rolloutatlas.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is kept")
class KeptTest {
    private static final long ROOM = 1_000_000;

    @Test
    void is_given_again_until_it_is_let_go() {
        var kept = new Kept<String>(ROOM, String::length);

        assertThat(kept.get("a", key -> "made of " + key)).isEqualTo("made of a");
        assertThat(kept.get("a", key -> "made again")).isEqualTo("made of a");
        assertThat(kept.find("a")).contains("made of a");
        kept.remove("a");
        assertThat(kept.find("a")).isEmpty();
    }

    @Test
    void takes_no_more_than_its_room_with_long_keys_and_empty_values() {
        var kept = new Kept<String>(ROOM, String::length);

        for (int i = 0; i < 2_000; i++) {
            kept.put(i + "x".repeat(6_500), "");
        }

        assertThat(kept.weight()).isBetween(ROOM / 2, ROOM);
    }

    @Test
    void takes_no_more_than_its_room_with_many_small_values() {
        var kept = new Kept<String>(ROOM, String::length);

        for (int i = 0; i < 50_000; i++) {
            kept.put(Integer.toString(i), "");
        }

        assertThat(kept.weight()).isBetween(ROOM / 2, ROOM);
    }

    @ParameterizedTest
    @ValueSource(longs = {128, 256, 512, 6_000, 64_000})
    void leaves_half_of_the_heap_to_the_work_however_large_it_is(long megabytes) {
        long heap = megabytes * 1024 * 1024;

        assertThat(Arrays.stream(HeapShare.values())
                        .mapToLong(share -> share.bytes(heap))
                        .sum())
                .isLessThanOrEqualTo(heap / 2);
    }
}

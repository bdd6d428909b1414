package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The origin of the site")
class OriginTest {
    @Test
    void is_that_of_the_setting_without_a_slash_at_its_end() {
        assertThat(new Origin("https://atlas.example/").of(null)).isEqualTo("https://atlas.example");
        assertThat(new Origin("https://atlas.example/").site(null)).isEqualTo(URI.create("https://atlas.example"));
    }

    @Test
    void is_not_known_without_setting_and_request() {
        assertThat(new Origin("").of(null)).isEmpty();
    }
}

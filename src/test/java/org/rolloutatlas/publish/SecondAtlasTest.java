package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;

/** The atlas in {@code examples}: another subject, other codes, another language beside English. */
@DisplayName("A second atlas")
class SecondAtlasTest {
    private static final Path FILE = Path.of("examples/covid-apps/events.json");
    private static final Edition SECOND = TestEditions.of(FILE);

    /** What only the shipped atlas is about; a word of its own stands in a text of the second one only if that text says it. */
    private static final List<String> FOREIGN =
            List.of("ID system", "electronic-ID", "national ID", "Rollout Atlas", "smart cities", "Chinese suppliers");

    @Test
    void checks_clean() throws IOException {
        var reading = new DatasetReader(TestWorld.WORLD::distanceKm, ChapterSelections.CHECK).read(FILE);

        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void has_every_page_embed_and_file_and_none_of_them_speaks_of_the_first() throws IOException {
        var own = Files.readString(FILE);
        var foreign = FOREIGN.stream().filter(words -> !own.contains(words)).toList();
        assertThat(foreign).hasSizeGreaterThanOrEqualTo(FOREIGN.size() - 1);

        assertThat(WrittenAddresses.of(SECOND)).hasSizeGreaterThan(500).allSatisfy(address -> {
            var rendition = Renditions.of(SECOND, address);
            assertThat(rendition.status()).as(address.text()).isEqualTo(200);
            assertThat(new String(rendition.body().toArray(), StandardCharsets.UTF_8))
                    .as(address.text())
                    .doesNotContain(foreign);
        });
    }

    @Test
    void is_drawn_with_its_own_stages() {
        var page = new String(
                Renditions.of(SECOND, Address.of(new Route.Atlas())).body().toArray(), StandardCharsets.UTF_8);

        assertThat(SECOND.events().stream().map(event -> event.stage().code()))
                .contains("authorised", "launched", "ended")
                .doesNotContain("contracted", "operational");
        assertThat(page).contains("class=\"land in-operation", "health-certificate");
    }
}

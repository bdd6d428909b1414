package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Golden;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Projection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("An atlas that chooses how its maps are laid out")
class MapFormPagesTest {
    private static final Edition PACIFIC = laidOut(Projection.ROBINSON, 150);

    @ParameterizedTest
    @EnumSource
    void is_drawn_so(Projection projection) {
        var edition = laidOut(projection, 150);
        assertThat(edition.map()).isEqualTo(new MapForm(projection, 150));
        Golden.assertGolden("picture/pacific-%s.svg".formatted(projection.code()), text(edition, "/image/atlas.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed/atlas", "/actors/huawei"})
    void names_in_its_figures_the_world_to_come_close_to(String address) {
        assertThat(text(PACIFIC, address)).contains("data-projection=\"robinson\" data-meridian=\"150\"");
    }

    @Test
    void lays_a_part_of_the_world_out_around_its_own_meridian() {
        assertThat(text(PACIFIC, "/countries/PG"))
                .containsPattern("data-projection=\"robinson\" data-meridian=\"1[0-9]{2}\" data-world=");
    }

    @Test
    void leaves_a_story_its_own_meridian() {
        assertThat(PACIFIC.dataset().stories().getFirst().map()).isEqualTo(new MapForm(Projection.ROBINSON, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/detail-robinson-150.json",
                "/map/detail-robinson-100.json",
                "/map/world-robinson-0.json",
                "/map/world-robinson-345.json"
            })
    void has_the_outlines_for_it(String address) {
        assertThat(text(PACIFIC, address)).startsWith("{\"width\":").contains("\"PG\":\"m");
        assertThat(PublicAddresses.all(PACIFIC).stream().map(Address::text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/detail.json",
                "/map/detail-150.json",
                "/map/detail-winkel-tripel-150.json",
                "/map/world-15.json",
                "/map/world-eckert-iv-15.json"
            })
    void has_no_outlines_that_none_of_its_maps_asks_for(String address) {
        assertThat(Renditions.of(PACIFIC, PagesTest.address(address)).status()).isEqualTo(404);
    }

    @Test
    void that_chooses_nothing_names_no_world() {
        assertThat(text(TestEditions.SMALL, "/")).doesNotContain("data-projection", "data-meridian");
    }

    private static String text(Edition edition, String address) {
        return new String(
                Renditions.of(edition, PagesTest.address(address)).body().toArray(), StandardCharsets.UTF_8);
    }

    private static Edition laidOut(Projection projection, int meridian) {
        try {
            var file = (ObjectNode) JsonMapper.shared().readTree(Files.readString(TestEditions.SMALL_FILE));
            ((ObjectNode) file.get("atlas"))
                    .put("projection", projection.code())
                    .put("centralMeridian", meridian);
            return TestEditions.of(projection.code(), file.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

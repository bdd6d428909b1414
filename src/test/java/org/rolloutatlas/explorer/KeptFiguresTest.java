package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.TestEditions;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The figures that the explorer keeps")
class KeptFiguresTest {
    private static final Edition EDITION = TestEditions.SMALL;

    private final FigureController figures = new FigureController(
            new CatalogueInService(
                    new DatasetInService(new Reading.Accepted(EDITION.dataset(), List.of()), Clock.systemUTC())),
            EDITION.world());

    @Test
    void are_none_for_countries_of_which_nothing_is_reported() {
        for (int i = 0; i < 800; i++) {
            assertThat(figure("country=" + ("Z" + i + ",").repeat(10) + "Q".repeat(60)))
                    .isEmpty();
        }

        assertThat(figures.kept()).isZero();
    }

    @Test
    void are_one_for_a_country_whatever_is_made_up_beside_it() {
        var laos = figure("country=LA");
        long one = figures.kept();

        for (int i = 0; i < 100; i++) {
            assertThat(figure("country=LA,Z" + i)).isEqualTo(laos);
        }

        assertThat(laos).contains("<style");
        assertThat(figures.kept()).isEqualTo(one).isPositive();
    }

    private String figure(String query) {
        var request = new MockHttpServletRequest("GET", "/explorer-figure");
        request.setQueryString(query);
        return Objects.requireNonNull(figures.figure(request, "en", "").getBody());
    }
}

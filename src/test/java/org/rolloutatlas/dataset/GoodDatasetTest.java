package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Stage;

class GoodDatasetTest {
    private final Dataset dataset = Datasets.accepted(Datasets.read(Datasets.good()));

    @Test
    void has_no_problems() {
        assertThat(Datasets.read(Datasets.good()).problems()).isEmpty();
    }

    @Test
    void says_who_answers_for_it() {
        assertThat(dataset.imprint().publisher()).isEqualTo("Example Desk");
        assertThat(dataset.imprint().version()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(dataset.imprint().citation().in(Language.ZH_HANS)).contains("《小数据集》");
    }

    @Test
    void resolves_every_reference() {
        var event = dataset.findEvent("mm-2018-08-pitch").orElseThrow();
        assertThat(event.project()).contains(dataset.projects().getFirst());
        assertThat(event.parties().getFirst().actor())
                .isEqualTo(dataset.actors().getFirst());
        assertThat(event.parties().getFirst().certainty()).isEqualTo(Certainty.ALLEGED);
        assertThat(event.parties().getLast().certainty()).isEqualTo(Certainty.STATED);
        assertThat(event.stage()).isEqualTo(Stage.PITCHED);
        assertThat(event.place().orElseThrow().position()).contains(new LonLat(96.1, 19.75));
        assertThat(event.evidence().get(1).source().derivedFrom())
                .extracting(Source::id)
                .containsExactly("daily-2018-08-07");
        assertThat(event.independentSources()).isEqualTo(2);
        assertThat(event.review()).isEqualTo(Review.NONE);
    }

    @Test
    void gives_an_event_the_disagreements_that_concern_it() {
        var event = dataset.findEvent("mm-2020-03-contract").orElseThrow();
        assertThat(event.disagreements()).extracting(Disagreement::id).containsExactly("who-built");
        assertThat(event.amount().orElseThrow().max()).contains(new BigDecimal("27000000.5"));
        assertThat(event.review().status()).isEqualTo(ReviewStatus.VERIFIED);
        assertThat(event.date().orElseThrow().text()).isEqualTo("2020-03~");
    }

    @Test
    void keeps_the_meridian_of_a_story_or_takes_eleven_degrees() {
        assertThat(dataset.stories().getFirst().centralMeridian()).isEqualTo(96);
        var without = Datasets.accepted(Datasets.with("\"centralMeridian\": 96,", ""));
        assertThat(without.stories().getFirst().centralMeridian()).isEqualTo(11);
    }

    @Test
    void is_told_apart_by_its_bytes() {
        var other = Datasets.accepted(Datasets.with("Example Desk", "Another Desk"));
        assertThat(dataset.hash()).matches("[0-9a-f]{16}").isNotEqualTo(other.hash());
    }
}

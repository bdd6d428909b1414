package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Certainty;
import org.rolloutatlas.event.Disagreement;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.PositionValue;
import org.rolloutatlas.event.QuestionKind;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.ReviewDepth;
import org.rolloutatlas.event.ReviewFinding;
import org.rolloutatlas.event.ReviewStatus;
import org.rolloutatlas.event.Source;

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
        assertThat(event.stage()).isEqualTo(FirstEdition.stage("pitched"));
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
    void reads_what_the_strands_of_a_question_need() {
        var text = Datasets.good()
                .replace("\"id\": \"who-built\",", "\"id\": \"who-built\", \"kind\": \"how-much\",")
                .replace(
                        "\"sources\": [\"weekly-2020-03\"]}",
                        "\"sources\": [\"weekly-2020-03\"], \"events\": [\"mm-2020-03-contract\"],"
                                + " \"short\": {\"en\": \"A Company\", \"zh-Hans\": \"某公司\"},"
                                + " \"value\": {\"min\": 5, \"unit\": \"USD\"}}")
                .replace(
                        "\"sources\": [\"daily-2018-08-07\"]}\n      ]",
                        "\"sources\": [\"daily-2018-08-07\"], \"value\": {\"date\": \"2018-08\"}}\n      ]");
        var question = Datasets.accepted(Datasets.read(text)).disagreements().getFirst();
        var first = question.positions().getFirst();

        assertThat(question.kind()).contains(QuestionKind.HOW_MUCH);
        assertThat(first.label().in(Language.ZH_HANS)).isEqualTo("某公司");
        assertThat(first.eventIds()).contains(List.of("mm-2020-03-contract"));
        assertThat(first.value())
                .contains(new PositionValue.Quantity(
                        Optional.of(BigDecimal.valueOf(5)), Optional.empty(), "USD", Optional.empty()));
        assertThat(question.positions().getLast().value())
                .contains(new PositionValue.Day(Edtf.parse("2018-08"), Optional.empty()));
        assertThat(question.positions().getLast().label())
                .isEqualTo(question.positions().getLast().claim());
    }

    @Test
    void reads_who_looked_against_what_and_what_was_found() {
        var review = only(Datasets.accepted(Datasets.with(
                        "\"status\": \"verified\", \"on\": \"2026-11-20\"",
                        "\"status\": \"verified\", \"on\": \"2026-11-20\", \"by\": \"a second editor\","
                                + " \"depth\": \"excerpts\", \"found\": \"more-exact\"")))
                .review();
        assertThat(review.by()).contains("a second editor");
        assertThat(review.depth()).contains(ReviewDepth.EXCERPTS);
        assertThat(review.found()).contains(ReviewFinding.MORE_EXACT);
    }

    @Test
    void background_counts_neither_as_a_voice_nor_as_the_earliest_report() {
        var event = only(Datasets.accepted(Datasets.read(Datasets.good()
                .replace(
                        "{\"source\": \"weekly-2020-03\"}",
                        "{\"source\": \"weekly-2020-03\", \"role\": \"background\"}")
                .replace("\"status\": \"verified\"", "\"status\": \"reviewed\""))));
        assertThat(event.independentSources()).isEqualTo(1);
        assertThat(event.reported().orElseThrow().source().id()).isEqualTo("gazette-2020-04");
        assertThat(event.background()).extracting(item -> item.source().id()).containsExactly("weekly-2020-03");
    }

    @Test
    void an_event_is_retracted_by_its_history_which_says_why() {
        var event = only(Datasets.accepted(Datasets.read(Datasets.good()
                .replace("\"kind\": \"corrected\"", "\"kind\": \"retracted\"")
                .replace("\"mm-2018-08-pitch\", \"mm-2020-03-contract\"", "\"mm-2018-08-pitch\"")
                .replace("[a contract](event:mm-2020-03-contract)", "a contract")
                .replace("[一份合同](event:mm-2020-03-contract)", "一份合同"))));
        assertThat(event.isRetracted()).isTrue();
        assertThat(event.retraction().orElseThrow().note().orElseThrow().in(Language.EN))
                .isEqualTo("Amount mended.");
        assertThat(dataset.findEvent(event.id()).orElseThrow().isRetracted()).isFalse();
    }

    @Test
    void a_source_that_nobody_read_may_lack_its_address() {
        var dataset = Datasets.accepted(
                Datasets.with(
                        "\"url\": \"https://rewrite.example/1\",\n      \"published\": \"2018-08-08\",\n      \"language\": \"zh-Hans\",\n"
                                + "      \"kind\": \"newspaper\",\n      \"derivedFrom\": [\"daily-2018-08-07\"],\n      \"read\": \"excerpt\"",
                        "\"published\": \"2018-08-08\",\n      \"language\": \"zh-Hans\",\n"
                                + "      \"kind\": \"newspaper\",\n      \"derivedFrom\": [\"daily-2018-08-07\"],\n      \"read\": \"none\""));
        assertThat(dataset.sources().get(3).url()).isEmpty();
    }

    @Test
    void names_in_a_chapter_lead_to_sources_and_events_and_its_plain_text_has_none() {
        var chapter = dataset.stories().getFirst().chapters().getFirst();
        assertThat(chapter.linked().told(Language.EN))
                .filteredOn(span -> !(span instanceof Span.Plain))
                .containsExactly(
                        new Span.ToSource("The Daily", dataset.sources().getFirst()),
                        new Span.ToEvent("a contract", "mm-2020-03-contract"));
        assertThat(chapter.text().in(Language.EN))
                .startsWith("In August 2018 The Daily reported")
                .doesNotContain("[", "source:");
    }

    private static Event only(Dataset dataset) {
        return dataset.findEvent("mm-2020-03-contract").orElseThrow();
    }

    @Test
    void keeps_the_meridian_of_a_story_or_takes_eleven_degrees() {
        assertThat(dataset.stories().getFirst().map().centralMeridian()).isEqualTo(96);
        var without = Datasets.accepted(Datasets.with("\"centralMeridian\": 96,", ""));
        assertThat(without.stories().getFirst().map().centralMeridian()).isEqualTo(11);
    }

    @Test
    void is_told_apart_by_its_bytes() {
        var other = Datasets.accepted(Datasets.with("Example Desk", "Another Desk"));
        assertThat(dataset.hash()).matches("[0-9a-f]{16}").isNotEqualTo(other.hash());
    }
}

package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Quotation;
import org.rolloutatlas.event.Source;

@DisplayName("The card of a report")
public class QuoteCardTest {
    /** An event that rests on one source with these words. */
    public static Event quoting(String language, String words, Optional<LocalizedText> translation) {
        var quote = words.isEmpty() ? Optional.<Quotation>empty() : Optional.of(new Quotation(language, words));
        var source = new Source(
                "a-source",
                "Title",
                "The Daily",
                Optional.of(URI.create("https://example.org/1")),
                Optional.of(Edtf.parse("2020-10-03")),
                language,
                FirstEdition.sourceKind("newspaper"),
                List.of(),
                Optional.empty());
        return VectorEvents.named("an-event", List.of(new Evidence(source, EvidenceRole.REPORTS, quote, translation)));
    }

    /** Its card in a language. */
    public static QuoteCard card(Event event, Language language) {
        return QuoteCard.of(event, List.of(event), FirstEdition.wording(language));
    }

    @Test
    void quotes_the_source_in_its_own_language_and_translates_for_those_who_cannot_read_it() {
        var event = quoting("fr", "un contrat", Optional.of(LocalizedText.of("a contract", "一份合同")));

        assertThat(card(event, Language.EN).saying())
                .isEqualTo(new QuoteCard.Saying("un contrat", "fr", Language.EN, true));
        assertThat(card(event, Language.EN).translation())
                .contains(new QuoteCard.Saying("a contract", "en", Language.EN, true));
        assertThat(card(event, Language.ZH_HANS).translation())
                .contains(new QuoteCard.Saying("一份合同", "zh-Hans", Language.ZH_HANS, true));
        assertThat(card(event, Language.ZH_HANS).needsTitle()).isFalse();
    }

    @Test
    void shows_its_title_where_nothing_else_is_in_the_language_of_the_reader() {
        var event = quoting("en", "a contract", Optional.empty());

        assertThat(card(event, Language.EN).needsTitle()).isFalse();
        assertThat(card(event, Language.ZH_HANS).needsTitle()).isTrue();
    }

    @Test
    void without_a_quotation_has_the_claim_and_says_whose_words_these_are() {
        var event = quoting("en", "", Optional.empty());

        assertThat(card(event, Language.EN).saying())
                .isEqualTo(new QuoteCard.Saying("Somebody says so.", "en", Language.EN, false));
        assertThat(card(event, Language.EN).inWords()).contains("In the editors’ words: Somebody says so.");
        assertThat(card(event, Language.ZH_HANS).inWords()).contains("编者表述：Somebody says so.");
    }

    @Test
    void says_who_when_and_on_what_evidence_and_the_kind_of_source_once() {
        var once = card(quoting("en", "a contract", Optional.empty()), Language.EN);
        assertThat(once.credit())
                .containsExactly(
                        new QuoteCard.Piece("The Daily", true),
                        new QuoteCard.Piece(", 3 October 2020.", false),
                        new QuoteCard.Piece("Reported once, by a news outlet.", true));

        var twice =
                card(VectorEvents.of("a signed 2012 sources=2 reported=2013").getFirst(), Language.EN);
        assertThat(twice.credit().get(1).text()).isEqualTo(", news outlet, 2013.");
        assertThat(twice.credit().getLast().text()).isEqualTo("Reported by two independent sources.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a signed 2012             | Laos · 2012 · agreed, as reported
            a signed 2030 planned     | Laos · 2030 · planned: agreed, as reported
            a signed - reported=2013  | Laos · reported 2013 · agreed, as reported
            a signed -                | Laos · date unknown · agreed, as reported
            """)
    void never_says_that_it_happened(String event, String kicker) {
        var events = VectorEvents.of(event);
        assertThat(QuoteCard.of(events.getFirst(), events, FirstEdition.wording(Language.EN))
                        .kicker())
                .isEqualTo(kicker);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2012, 2012, 2012年, 2012",
        "2012-05-06, 2012, 2012年, 2012",
        "2019?, 2019?, 2019年？, 2019\u202F?",
        "2014~, c. 2014, 约2014年, v.\u00A02014",
        "201X, 2010–2019, 2010–2019年, 2010–2019",
        "2014/2016, 2014–2016, 2014–2016年, 2014–2016",
        "../2009, by 2009, 至迟2009年, au plus tard 2009",
        "2014/.., from 2014, 2014年起, dès 2014"
    })
    void dates_steps_by_their_year(String date, String english, String chinese, String french) {
        var events = VectorEvents.of("a signed " + date);
        for (var language : Language.values()) {
            var card = QuoteCard.of(events.getFirst(), events, FirstEdition.wording(language));
            assertThat(card.date(card.path().orElseThrow().steps().get(1)))
                    .isEqualTo(
                            switch (language) {
                                case EN -> english;
                                case ZH_HANS -> chinese;
                                case FR -> french;
                            });
        }
    }

    @Test
    void has_smaller_letters_for_more_words_by_one_step_for_fourteen_signs_over_two_lines() {
        assertThat(sized("电".repeat(26))).isZero();
        assertThat(sized("电".repeat(36))).isEqualTo(1);
        assertThat(sized("电".repeat(50))).isEqualTo(3);
        assertThat(sized("电".repeat(500))).isEqualTo(CardFit.SMALLEST);
        assertThat(new CardFit(CardFit.SMALLEST, true, true).size(50)).isEqualTo(34);
    }

    private static int sized(String words) {
        return card(quoting("zh-Hans", words, Optional.empty()), Language.EN).smaller();
    }

    @Test
    void leaves_what_cannot_be_written_to_the_translation_or_to_the_editors() {
        var translated =
                card(quoting("my", "စာချုပ်", Optional.of(LocalizedText.of("a contract", "一份合同"))), Language.EN);
        assertThat(translated.legible(text -> !text.startsWith("စ")).saying().text())
                .isEqualTo("a contract");
        var alone = card(quoting("my", "စာချုပ်", Optional.empty()), Language.EN);
        assertThat(alone.legible(text -> !text.startsWith("စ")).saying())
                .isEqualTo(new QuoteCard.Saying("Somebody says so.", "en", Language.EN, false));
        assertThat(alone.legible(_ -> true)).isEqualTo(alone);
    }

    @Test
    void turns_its_marks_with_words_that_run_from_the_right() {
        assertThat(new QuoteCard.Saying("2015: وزارة", "ar", Language.EN, true).marked())
                .isEqualTo("«2015: وزارة»");
        assertThat(new QuoteCard.Saying("年", "zh-Hans", Language.ZH_HANS, true).marked())
                .isEqualTo("“年”");
        assertThat(new QuoteCard.Saying("said", "en", Language.FR, true).marked())
                .isEqualTo("«\u202fsaid\u202f»");
    }
}

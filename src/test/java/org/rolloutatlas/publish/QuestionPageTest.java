package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;

@DisplayName("The page of a question")
class QuestionPageTest {
    private static final Edition EDITION = TestEditions.SMALL;

    @ParameterizedTest
    @EnumSource
    void has_all_positions_as_equals_and_the_note_of_the_editors_last(Language language) {
        for (var question : Question.all(EDITION)) {
            var disagreement = question.disagreement();
            var html = PagesTest.html(address(disagreement.id()).in(language).text());
            var claims = disagreement.positions().stream()
                    .map(position -> position.claim().in(language))
                    .toList();
            var notes =
                    disagreement.note().map(note -> note.in(language)).stream().toList();

            assertThat(texts("<h1>(.+?)</h1>", html))
                    .containsExactly(disagreement.question().in(language));
            assertThat(texts("<h2>(.+?)</h2>", positions(html))).containsExactlyElementsOf(claims);
            assertThat(texts("<p class=\"note\"><b>[^<]+</b> (.+?)</p>", positions(html)))
                    .containsExactlyElementsOf(notes);
            // what a record quotes is not said to be what a position rests on
            assertThat(html).contains(new SiteWords(language).text("question.words"), "<figure ");
        }
    }

    @Test
    void quotes_a_source_only_where_its_words_belong_to_one_position() {
        for (var question : Question.all(EDITION)) {
            var html = PagesTest.html(address(question.disagreement().id()).text());

            assertThat(texts("<blockquote[^>]*>(.+?)</blockquote>", positions(html)))
                    .as(question.disagreement().id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void is_where_lists_records_and_the_map_of_the_site_lead() {
        var id = Question.all(EDITION).getFirst().disagreement().id();

        assertThat(PagesTest.html("/disagreements")).contains("href=\"/disagreements/" + id + "\"");
        assertThat(PagesTest.html("/")).contains("href=\"/disagreements/");
        assertThat(PublicAddresses.pages(EDITION)).contains(new Route.OfQuestion(id));
        assertThat(Renditions.of(EDITION, address("no-such-question")).status()).isEqualTo(404);
    }

    private static Address address(String id) {
        return Address.of(new Route.OfQuestion(id));
    }

    private static String positions(String html) {
        return html.substring(html.indexOf("class=\"positions\""), html.indexOf("<rollout-atlas"));
    }

    /** What a pattern finds, as a reader sees it. */
    private static List<String> texts(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1).replaceAll("<[^>]+>", "").replace("&amp;", "&"))
                .toList();
    }
}

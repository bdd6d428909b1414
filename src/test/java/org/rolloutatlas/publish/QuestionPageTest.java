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
import org.rolloutatlas.address.Scope;
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
                    .map(position -> position.claim().told(language))
                    .toList();
            var notes =
                    disagreement.note().map(note -> note.in(language)).stream().toList();

            assertThat(texts("<h1>(.+?)</h1>", html))
                    .containsExactly(disagreement.question().told(language));
            assertThat(texts("<h2><b>[A-Z]</b> (.+?)</h2>", positions(html))).containsExactlyElementsOf(claims);
            assertThat(texts("<a href=\"#position-[A-Z]\"><b>[A-Z]</b> (.+?)</a>", html))
                    .as("strands")
                    .containsExactlyElementsOf(claims);
            assertThat(texts("<div class=\"editors-note\"><b>[^<]+</b><p>(.+?)</p>", positions(html)))
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

    @Test
    void is_offered_as_a_frame_and_has_a_picture_in_previews_of_links() {
        var id = Question.all(EDITION).getFirst().disagreement().id();
        var html = PagesTest.html("/disagreements/" + id);

        assertThat(html)
                .contains(
                        "/embed/disagreements/" + id,
                        "https://atlas.example/image/disagreements/" + id + ".png",
                        "application/json+oembed");
        assertThat(PublicAddresses.all(EDITION))
                .contains(Address.of(new Route.Embed(new Scope.OfQuestion(id))))
                .doesNotHaveDuplicates();
        assertThat(PublicAddresses.pages(EDITION)).doesNotHaveDuplicates();
    }

    @Test
    void in_a_frame_leads_to_the_positions_on_the_page_and_weighs_at_most_45_kb() {
        for (var question : Question.all(EDITION)) {
            var id = question.disagreement().id();
            var embed = Address.of(new Route.Embed(new Scope.OfQuestion(id)));

            assertThat(PagesTest.html(embed.text()))
                    .contains("<a href=\"/disagreements/" + id + "#position-A\" target=\"_blank\"")
                    .doesNotContain("<blockquote", "<rollout-atlas");
            assertThat(PageWeights.bytes(EDITION, embed)).isBetween(3_000, 45_000);
        }
    }

    @Test
    void of_an_event_is_one_step_from_its_page() {
        var question = Question.all(EDITION).getFirst();

        assertThat(PagesTest.html("/events/" + question.events().getFirst().id()))
                .contains("<a href=\"/disagreements/" + question.disagreement().id() + "\">");
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

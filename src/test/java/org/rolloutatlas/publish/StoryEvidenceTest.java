package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

@DisplayName("At its end, a story")
class StoryEvidenceTest {
    @Test
    void says_how_many_of_its_reports_fall_without_the_outlet_that_tells_most_of_it() {
        assertThat(PagesTest.html("/stories/laos-and-myanmar"))
                .contains("<h2>Ask the evidence</h2><p>Without The Epoch Times: of 7 reports in this story, 4 fall. ")
                .contains("<a href=\"/?country=ID,LA,ML,MM,PG&amp;without=outlet:the-epoch-times\">What is left of")
                .containsPattern("href=\"/known-then\\?country=ID,LA,ML,MM,PG&amp;then=\\d{4}-12-31\"");
    }

    @Test
    void says_nothing_of_days_where_nothing_was_reported_late() {
        var html = new StringBuilder();

        new StoryEvidence(
                        TestEditions.SMALL,
                        Address.of(new Route.Atlas()),
                        VectorEvents.of("a signed 2012 reported=2012; a in-operation 2016 reported=2016"))
                .write(new Markup(html));

        assertThat(html.toString()).contains("Ask the evidence").doesNotContain("/known-then");
    }

    @Test
    void leads_back_to_the_day_on_which_most_of_it_was_not_yet_reported() {
        var edition = TestEditions.generated(1000);
        var html = new StringBuilder();

        new StoryEvidence(
                        edition,
                        Address.of(new Route.Atlas()).in(Language.ZH_HANS),
                        edition.events().subList(0, 40))
                .write(new Markup(html));

        assertThat(html.toString())
                .containsPattern("只计本专题的报道。截至\\d{4}年12月31日，")
                .containsPattern("href=\"/zh-Hans/known-then\\?country=[A-Z,]+&amp;then=\\d{4}-12-31\"");
    }

    @Test
    void puts_no_question_that_a_host_of_files_could_not_answer() {
        var live = TestEditions.generated(1000);
        var files = new Edition(
                live.dataset(), live.file(), live.world(), "test", new Site("https://atlas.example", false));
        var html = new StringBuilder();

        new StoryEvidence(files, Address.of(new Route.Atlas()), live.events().subList(0, 40)).write(new Markup(html));

        assertThat(html).isEmpty();
    }
}

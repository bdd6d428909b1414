package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.render.markup.Markup;

@DisplayName("Asked for its evidence, a report")
class EventEvidenceTest {
    @Test
    void falls_without_its_only_outlet_and_leads_to_the_atlas_without_it() {
        assertThat(PagesTest.html("/events/mm-2018-08-jilin-pitch"))
                .contains("<p>Without The Epoch Times: no source held is left that reports this. "
                        + "<a href=\"/?without=outlet:the-epoch-times\">The atlas without The Epoch Times</a></p>");
    }

    @Test
    void says_how_many_independent_sources_are_left_without_each_of_several() {
        var twice = TestEditions.SMALL.events().stream()
                .filter(event -> event.independentSources() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(asked(twice, Language.EN)).containsPattern("<p>Without [^:]+: 1 independent source is left\\. ");
        assertThat(asked(twice, Language.ZH_HANS)).containsPattern("<p>去掉[^：]+：1 个独立来源尚存。");
    }

    @Test
    void that_came_late_leads_to_what_was_known_when_it_is_said_to_have_happened() {
        assertThat(asked("a signed 2012 reported=2013-05-01", Language.EN))
                .contains("<p>Now said to have happened by 31 December 2012. "
                        + "The earliest report held counts from 1 May 2013. "
                        + "<a href=\"/known-then?then=2012-12-31\">What had been reported by 31 December 2012</a></p>");
    }

    @Test
    void that_was_reported_in_time_leads_to_the_day_of_its_report() {
        assertThat(asked("a signed 2012 reported=2012-03-04", Language.EN))
                .contains(
                        "<p>The earliest report held counts from 4 March 2012. <a href=\"/known-then?then=2012-03-04\"");
    }

    @Test
    void that_carries_no_date_says_so() {
        assertThat(asked("a signed 2012", Language.EN))
                .contains("No source of it carries a date")
                .doesNotContain("/known-then");
    }

    @Test
    void puts_no_question_that_a_host_of_files_could_not_answer() {
        var live = TestEditions.SMALL;
        var files = new Edition(
                live.dataset(), live.file(), live.world(), "test", new Site("https://atlas.example", false));
        var html = new StringBuilder();

        evidence(files, VectorEvents.of("a signed 2012 reported=2013").getFirst(), Language.EN)
                .write(new Markup(html));

        assertThat(html).isEmpty();
    }

    private static String asked(String event, Language language) {
        return asked(VectorEvents.of(event).getFirst(), language);
    }

    private static String asked(Event event, Language language) {
        var html = new StringBuilder();
        evidence(TestEditions.SMALL, event, language).write(new Markup(html));
        return html.toString();
    }

    private static EventEvidence evidence(Edition edition, Event event, Language language) {
        return new EventEvidence(edition, Address.of(new Route.Atlas()).in(language), event);
    }
}

package org.rolloutatlas.render.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Quotation;
import org.rolloutatlas.render.figure.SampleFigures;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.scene.SampleEvents;

@DisplayName("Reports as a list")
class ReportListTest {
    private static final List<Event> ALL = SampleEvents.all();

    static final RecordLinks LINKS = new RecordLinks() {
        @Override
        public String event(String id) {
            return "/events/" + id;
        }

        @Override
        public String source(String id) {
            return "/sources/" + id;
        }

        @Override
        public String project(String id) {
            return "/projects/" + id;
        }

        @Override
        public String actor(String id) {
            return "/actors/" + id;
        }

        @Override
        public String question(String id) {
            return "/disagreements/" + id;
        }
    };

    @Test
    void stand_in_time_under_the_ids_of_the_dataset_each_with_a_heading_that_leads_to_its_event() {
        var html = html(Language.EN, event("la-2024"), event("la-2009"), event("la-2014"));

        assertThat(Pattern.compile("<li id=\"([^\"]+)\">")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("la-2009", "la-2014", "la-2024");
        assertThat(html).containsOnlyOnce("<h4><a href=\"/events/la-2009\">");
    }

    @Test
    void say_the_stage_in_words_beside_its_sign_and_where_a_town_is_named() {
        assertThat(html(Language.EN, event("la-2009")))
                .contains("class=\"k k-signed once\" aria-hidden=\"true\"")
                .contains("<p class=\"when\">15 August 2009 · contracted · Vientiane</p>");
        assertThat(html(Language.EN, event("mm-2024"))).contains("<p class=\"when\">2024 · in operation, planned</p>");
        assertThat(html(Language.ZH_HANS, event("la-2015"))).contains("<p class=\"when\">2015年7月 · 洽谈 · 长春（涉及老挝）</p>");
    }

    @Test
    void have_the_quotation_in_its_own_language_and_what_it_says_in_the_readers() {
        var spoken = quoted("ar", "نظام الهوية", Map.of("en", "the identity system"));

        assertThat(html(Language.EN, spoken))
                .contains("<blockquote lang=\"ar\" dir=\"auto\">نظام الهوية</blockquote>")
                .contains("<p class=\"translation\">the identity system</p>")
                .doesNotContain("class=\"claim\"");
        assertThat(html(Language.ZH_HANS, spoken))
                .contains("<blockquote lang=\"ar\"")
                .contains("<p class=\"claim\">" + spoken.claim().in(Language.ZH_HANS) + "</p>")
                .doesNotContain("identity system");
        assertThat(html(Language.EN, quoted("en", "the identity system", Map.of())))
                .contains("<blockquote>the identity system</blockquote><p class=\"source\">");
    }

    @Test
    void have_the_claim_where_nothing_is_quoted() {
        var event = event("bw-2019");
        var silent = event.restingOn(event.evidence().stream()
                .map(item -> new Evidence(item.source(), item.role(), Optional.empty(), Optional.empty()))
                .toList());

        assertThat(html(Language.EN, silent))
                .doesNotContain("<blockquote")
                .contains("<p class=\"claim\">" + silent.claim().in(Language.EN) + "</p>");
    }

    @Test
    void lead_to_the_source_and_say_its_weight_and_how_much_more_is_quoted() {
        var event = quoted("en", "one", Map.of());
        var source = event.reports().getFirst().source();
        var more = add(event, "two", "three");

        assertThat(html(Language.EN, event))
                .contains(
                        "<p class=\"source\"><a href=\"/sources/" + source.id() + "\">" + source.publisher() + "</a>, ")
                .contains("<span class=\"weight\">Reported once, by ")
                .doesNotContain("more quotation");
        assertThat(html(Language.EN, add(event, "two"))).contains("<a href=\"/events/bw-2019\">1 more quotation</a>");
        assertThat(html(Language.EN, more)).contains("<a href=\"/events/bw-2019\">2 more quotations</a>");
        assertThat(html(Language.ZH_HANS, more)).contains("<a href=\"/events/bw-2019\">另有 2 条引语</a>");
        assertThat(html(Language.EN, add(more, ""))).contains("3 more texts</a>");
    }

    @Test
    void lead_to_the_question_on_which_sources_disagree() {
        assertThat(html(Language.EN, event("pg-2015")))
                .containsPattern(
                        "<p class=\"disputed\">Sources disagree: <a href=\"/disagreements/[a-z0-9-]+\">[^<]+</a></p>");
    }

    @Test
    void fall_into_projects_in_the_order_of_their_first_report_those_of_none_last() {
        var groups = ReportOrder.byProject(
                List.of(event("th-2017"), event("vu-2019-a"), event("la-2015"), event("la-2009")));

        assertThat(groups.keySet().stream()
                        .map(project -> project.map(one -> one.id()).orElse("-")))
                .containsExactly("la-id", "la-barracks", "vu-id", "-");
    }

    private static Event event(String id) {
        return ALL.stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    private static Event quoted(String language, String words, Map<String, String> translation) {
        var event = event("bw-2019");
        var source = event.reports().getFirst().source();
        return event.restingOn(List.of(new Evidence(
                source,
                EvidenceRole.REPORTS,
                Optional.of(new Quotation(language, words)),
                translation.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(translation)))));
    }

    /** Further evidence with these words; without a quotation for empty ones. */
    private static Event add(Event event, String... words) {
        var first = event.reports().getFirst();
        var evidence = new ArrayList<>(event.evidence());
        Arrays.stream(words)
                .map(text -> new Evidence(
                        first.source(),
                        EvidenceRole.REPORTS,
                        text.isEmpty() ? Optional.empty() : Optional.of(new Quotation("en", text)),
                        Optional.empty()))
                .forEach(evidence::add);
        return event.restingOn(evidence);
    }

    private static String html(Language language, Event... events) {
        var text = new StringBuilder();
        var figure = SampleFigures.onGrid(language, EventClock.HAPPENED);
        new ReportListHtml(figure, LINKS, new Markup(text)).write(List.of(events), "h4");
        return text.toString();
    }
}

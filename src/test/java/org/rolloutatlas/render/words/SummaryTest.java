package org.rolloutatlas.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;

@DisplayName("The summary of a list")
class SummaryTest {
    @ParameterizedTest(name = "{7}")
    @MethodSource("summaries")
    void is_one_sentence_for_server_and_browser(
            String language,
            int reports,
            int all,
            int projects,
            int countries,
            String years,
            int once,
            String sentence) {
        var wording = Wording.in(Language.nearest(Locale.of(language)).orElseThrow());

        assertThat(new Summary(reports, projects, countries, years, once).in(wording, all))
                .isEqualTo(sentence);
    }

    @Test
    void of_nothing_counts_nothing() {
        assertThat(Summary.of(List.of()).in(Wording.in(Language.EN))).isEqualTo("No reports.");
        assertThat(Summary.of(List.of()).in(Wording.in(Language.ZH_HANS))).isEqualTo("没有报道。");
    }

    @ParameterizedTest(name = "of {0} by {1} tells {2}")
    @MethodSource("years")
    void tells_the_years_of_its_reports_and_no_others(String events, String clock, String years) {
        var summary = Summary.of(VectorEvents.of(events), EventClock.find(clock).orElseThrow());

        assertThat(summary.years()).isEqualTo(years);
    }

    static Stream<Arguments> summaries() {
        return Vectors.read("summaries.tsv");
    }

    static Stream<Arguments> years() {
        return Vectors.read("years.tsv");
    }
}

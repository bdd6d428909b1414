package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.TestEditions;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Selection;

@DisplayName("The list of filters")
class FacetListTest {
    private static final Catalogue SMALL = new Catalogue(TestEditions.SMALL.dataset());

    @Test
    void stands_open_at_stage_country_and_system_where_these_tell_reports_apart() {
        assertThat(FacetList.open(SMALL)).containsExactly(Facet.STAGE, Facet.COUNTRY, Facet.SYSTEM);
    }

    @Test
    void leaves_shut_a_question_to_which_all_reports_give_one_answer() {
        var apps = new Catalogue(
                TestEditions.of(Path.of("examples/covid-apps/events.json")).dataset());
        var all = apps.index().ask(Selection.ALL);

        assertThat(FacetList.open(apps))
                .hasSize(3)
                .allSatisfy(facet -> assertThat(all.count(facet)).hasSizeGreaterThan(1));
    }

    @Test
    void opens_at_what_is_chosen() {
        assertThat(shown(Facet.DISPUTED, "").open()).isFalse();
        assertThat(shown(Facet.DISPUTED, "disputed=yes").open()).isTrue();
    }

    @Test
    void has_stages_in_the_order_of_progress_and_context_last() {
        assertThat(shown(Facet.STAGE, "").values())
                .extracting(FacetList.Shown::code)
                .startsWith("proposed", "signed")
                .endsWith("context");
    }

    private static FacetList.ShownFacet shown(Facet facet, String query) {
        var visit = new Visit(Outlook.parse(query), Language.EN, SMALL);
        return FacetList.shown(facet, false, visit, SMALL.ask(visit.outlook().selection()));
    }
}

package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The id of an event of a draft")
class DraftIdsTest {
    @Test
    void is_made_of_country_date_and_title_in_words() {
        assertThat(event("titre,pays,date\nDéploiement de l’application Été,France,2020-06-02\n")
                        .at("/id")
                        .stringValue())
                .isEqualTo("fr-2020-06-02-deploiement-de-l-application-ete");
    }

    @Test
    void does_not_change_when_the_table_is_sorted_otherwise() {
        var header = "title_en,countries,date\n";
        var first = "First launch,KE,2019\n";
        var second = "Second launch,KE,2020\n";
        assertThat(draft(header + first + second).at("/events").valueStream().map(DraftIdsTest::id))
                .containsExactlyInAnyOrder("ke-2019-first-launch", "ke-2020-second-launch")
                .containsExactlyInAnyOrderElementsOf(draft(header + second + first)
                        .at("/events")
                        .valueStream()
                        .map(DraftIdsTest::id)
                        .toList());
    }

    @Test
    void ends_with_a_whole_word_of_a_long_title() {
        assertThat(event("title_en,countries\nThe minister announces a new system for all citizens,KE\n")
                        .at("/id")
                        .stringValue())
                .isEqualTo("ke-the-minister-announces-a-new-system-for");
    }

    @Test
    void has_a_number_where_another_event_is_called_the_same() {
        assertThat(draft("title_en,countries\nLaunch,KE\nLaunch,KE\n")
                        .at("/events")
                        .valueStream()
                        .map(DraftIdsTest::id))
                .containsExactly("ke-launch", "ke-launch-2");
    }

    @Test
    void names_the_row_only_where_no_title_has_letters_for_it() {
        assertThat(event("title_zh,countries\n发布,KE\n").at("/id").stringValue()).isEqualTo("ke-line-2");
    }

    private static String id(JsonNode event) {
        return event.path("id").asString();
    }
}

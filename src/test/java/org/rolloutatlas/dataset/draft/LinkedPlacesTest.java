package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.notes;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A feature of Linked Places")
class LinkedPlacesTest {
    private static String feature(String members) {
        return "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                + "\"properties\": {\"title\": \"Card\", \"ccodes\": [\"MM\"]}, " + members + "}]}";
    }

    @ParameterizedTest
    @CsvSource({"1999, , 1999", "1999, 2001-05, 1999/2001-05", "1999, 1999, 1999"})
    void is_dated_by_its_first_timespan(String start, String end, String date) {
        var span =
                "\"start\": {\"in\": \"" + start + "\"}" + (end == null ? "" : ", \"end\": {\"in\": \"" + end + "\"}");

        var event = event(feature("\"when\": {\"timespans\": [{" + span + "}]}"));

        assertThat(event.at("/date").stringValue()).isEqualTo(date);
        assertThat(event.at("/countries/0").stringValue()).isEqualTo("MM");
    }

    @Test
    void has_its_title_before_its_names_and_its_description_as_its_claim() {
        var json = feature(
                "\"names\": [{\"toponym\": \"Other\"}], \"descriptions\": [{\"value\": \"Said.\"}, {\"value\": \"More.\"}]");

        assertThat(event(json).at("/title/en").stringValue()).isEqualTo("Card");
        assertThat(event(json).at("/claim/en").stringValue()).isEqualTo("Said.");
        assertThat(notes(json)).containsExactly("member 'descriptions after the first': 1 feature, not imported");
    }

    @Test
    void that_lies_between_two_days_is_left_to_the_editor() {
        var json = feature("\"when\": {\"timespans\": [{\"start\": {\"earliest\": \"1999\", \"latest\": \"2001\"}}]}");

        assertThat(event(json).has("date")).isFalse();
        assertThat(notes(json)).containsExactly("member 'when': 1 feature, not imported");
    }
}

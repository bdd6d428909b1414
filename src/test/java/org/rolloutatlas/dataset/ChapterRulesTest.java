package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.event.Sight;

@DisplayName("A chapter")
class ChapterRulesTest {
    private static final String FOCUS = "\"focus\": \"mm-2018-08-pitch\"";
    private static final String OTHER = "\"focus\": \"mm-2020-03-contract\"";

    @Test
    void may_name_the_places_that_its_map_fits() {
        var reading = seeing("\"country:LA\", \"event:mm-2018-08-pitch\"");

        assertThat(reading.problems()).isEmpty();
        assertThat(view(reading)).containsExactly(new Sight.OfCountry("LA"), new Sight.OfEvent("mm-2018-08-pitch"));
        assertThat(view(Datasets.read(Datasets.good()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            country:UK               | unknown country 'UK'; did you mean 'GB'?                                       | Use the ISO 3166-1 alpha-2 code, or XK.
            event:mm-2018-08-pitches | unknown event 'mm-2018-08-pitches'; did you mean 'mm-2018-08-pitch'?           | ''
            event:no-such-thing      | unknown event 'no-such-thing'                                                  | Add it to the table of events, or mend the id.
            event:mm-2020-03-contract| invalid view: of event 'mm-2020-03-contract' no more than its country is known | Name a country: country:CODE.
            """)
    void says_of_a_place_in_its_view_what_is_wrong_and_how_to_mend_it(String place, String message, String remedy) {
        assertThat(seeing('"' + place + '"').problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.pointer()).isEqualTo("/stories/0/chapters/0/view/0");
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.remedy()).isEqualTo(remedy);
        });
    }

    @Test
    void fits_no_place_of_an_event_that_it_does_not_show() {
        var text = Datasets.good().replace(FOCUS, OTHER + ",\n          \"view\": [\"event:mm-2018-08-pitch\"]");
        var reading = contractAlone().read("events.json", text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/stories/0/chapters/0/view/0");
            assertThat(problem.message()).isEqualTo("invalid view: the chapter does not show event 'mm-2018-08-pitch'");
            assertThat(problem.remedy()).isEqualTo("Select it too, or name another place.");
        });
    }

    @Test
    void shows_every_event_that_its_text_links() {
        var text = Datasets.good()
                .replace("a company met a ministry and", "[a company](event:mm-2018-08-pitch) met a ministry and");

        assertThat(Datasets.read(text).problems()).isEmpty();
        assertThat(contractAlone()
                        .read("events.json", text.replace(FOCUS, OTHER).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("chapter-link");
                    assertThat(problem.pointer()).isEqualTo("/stories/0/chapters/0/text");
                    assertThat(problem.message())
                            .isEqualTo("chapter links event 'mm-2018-08-pitch', which it does not show");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Laos", "country:Laos", "LA", "place:mm-2018-08-pitch", "event:"})
    void says_what_a_view_may_hold(String place) {
        assertThat(seeing('"' + place + '"').problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("invalid view '" + place + "'; allowed: country:CODE, a whole country")
                        .contains("or event:ID, the place of an event that the chapter shows"));
    }

    /** Whatever a chapter asks for, it shows the contract. */
    private static DatasetReader contractAlone() {
        return new DatasetReader(
                Datasets.READER.distance(),
                new SelectionCheck(
                        SelectionCheck.ANY.fault(),
                        SelectionCheck.ANY.unknown(),
                        (events, _) -> _ -> events.stream()
                                .filter(event -> event.id().equals("mm-2020-03-contract"))
                                .toList()));
    }

    private static Reading seeing(String places) {
        return Datasets.with(FOCUS, FOCUS + ",\n          \"view\": [" + places + "]");
    }

    private static List<Sight> view(Reading reading) {
        return Datasets.accepted(reading)
                .stories()
                .getFirst()
                .chapters()
                .getFirst()
                .view();
    }
}

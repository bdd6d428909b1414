package org.rolloutatlas.dataset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.dataset.draft.Drafts.draft;
import static org.rolloutatlas.dataset.draft.Drafts.event;
import static org.rolloutatlas.dataset.draft.Drafts.imported;
import static org.rolloutatlas.dataset.draft.Drafts.mapped;
import static org.rolloutatlas.dataset.draft.Drafts.notes;
import static org.rolloutatlas.dataset.draft.Drafts.refusal;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An imported KML or GPX file")
class XmlImportTest {
    private static final String KML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Cards</name><Style id="red"/>
              <Folder><Placemark id="ke-pilot"><name>Pilot</name>
                <description><![CDATA[<p>Said to <b>begin</b>.</p>]]></description>
                <TimeStamp><when>2018-08-06T10:00:00Z</when></TimeStamp>
                <ExtendedData><Data name="country"><value>KE</value></Data><Data name="colour"><value>red</value></Data></ExtendedData>
                <Point><coordinates> 36.82,-1.29,12 </coordinates></Point></Placemark></Folder>
              <Placemark><name>Border</name><LineString><coordinates>0,0 1,1</coordinates></LineString>
                <TimeSpan><begin>2015</begin><end>2017</end></TimeSpan></Placemark>
            </Document></kml>
            """;

    @Test
    void has_placemarks_that_become_events_and_tells_of_what_it_loses() {
        var events = draft(KML).path("events");

        assertThat(events.size()).isEqualTo(2);
        var pilot = events.valueStream()
                .filter(event -> event.path("id").stringValue().equals("ke-pilot"))
                .findFirst()
                .orElseThrow();
        assertThat(pilot.at("/title/en").stringValue()).isEqualTo("Pilot");
        assertThat(pilot.at("/claim/en").stringValue()).isEqualTo("Said to begin .");
        assertThat(pilot.at("/date").stringValue()).isEqualTo("2018-08-06");
        assertThat(pilot.at("/countries/0").stringValue()).isEqualTo("KE");
        assertThat(pilot.at("/place/lon").decimalValue()).isEqualByComparingTo("36.82");
        assertThat(draft(KML).at("/dataset/title/en").stringValue()).isEqualTo("Cards");
        assertThat(imported(KML).notes())
                .extracting(note -> note.line() + " " + note.message())
                .containsExactly(
                        "2 'Style': 1 placemark, not imported",
                        "5 time of day: 1 placemark, not imported",
                        "6 unknown data 'colour': 1 placemark, not imported",
                        "7 height, the third coordinate: 1 placemark, not imported",
                        "8 'LineString': 1 placemark, not imported");
    }

    @Test
    void takes_data_of_other_names_as_its_editor_maps_them() {
        var draft = draft(mapped(KML, Map.of("colour", CsvColumns.PUBLISHER)));

        assertThat(draft.at("/sources/0/publisher").stringValue()).isEqualTo("red");
    }

    @Test
    void has_waypoints_whose_time_dates_no_event() {
        var gpx = """
                <gpx version="1.1"><metadata><name>Kiosks</name></metadata>
                <wpt lat="-1.29" lon="36.82"><time>2026-11-01T08:00:00Z</time><name>Kiosk</name><desc>Seen</desc>
                <link href="https://a.example/"/></wpt><trk/></gpx>
                """;

        assertThat(event(gpx).at("/title/en").stringValue()).isEqualTo("Kiosk");
        assertThat(event(gpx).has("date")).isFalse();
        assertThat(event(gpx).at("/place/lat").decimalValue()).isEqualByComparingTo("-1.29");
        assertThat(draft(gpx).at("/sources/0/url").stringValue()).isEqualTo("https://a.example/");
        assertThat(notes(gpx))
                .containsExactlyInAnyOrder("'time': 1 waypoint, not imported", "'trk': 1 waypoint, not imported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <kml><Document></kml>                                   | invalid XML
            <kml                                                    | invalid XML
            <!DOCTYPE kml [<!ENTITY a SYSTEM "x">]><kml>&a;</kml>   | invalid XML
            <!DOCTYPE html><p>Hello                                 | unsupported file: HTML
            <rss version="2.0"/>                                    | unsupported XML: 'rss' is neither KML nor GPX
            """)
    void that_is_none_says_so(String text, String message) {
        assertThat(refusal(text).message()).isEqualTo(message);
    }

    @Test
    void nested_without_end_is_refused() {
        assertThat(refusal("<kml>" + "<Folder>".repeat(5000) + "</Folder>".repeat(5000) + "</kml>")
                        .message())
                .startsWith("invalid XML: nested deeper");
    }

    @Test
    void with_coordinates_that_are_none_says_how_to_write_them() {
        var note = imported(
                        "<kml><Placemark><name>A</name><Point><coordinates>36</coordinates></Point></Placemark></kml>")
                .notes();

        assertThat(note).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("invalid coordinates '36'");
            assertThat(problem.remedy()).isEqualTo("Write them as in 36.82,-1.29.");
        });
    }
}

package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

@DisplayName("A file that is tried")
class TrialTest {
    private static final Trial TRIAL = new Trial(new DatasetReader());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static String good() throws IOException {
        return Files.readString(Path.of("src/test/resources/datasets/good.json"));
    }

    /** A workbook of the dataset with this text. */
    static byte[] workbook(String json) {
        return switch (DatasetWorkbook.write("events.json", utf8(json))) {
            case DatasetWorkbook.Export.Written(var bytes) -> bytes;
            case DatasetWorkbook.Export.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Tried read(String file, byte[] bytes) {
        return TRIAL.read(new FileName(file), bytes, TODAY);
    }

    private static Tried read(String file, String text) {
        return read(file, utf8(text));
    }

    @Test
    void is_a_dataset_in_json_whatever_it_is_called() throws IOException {
        assertThat(read("notes.txt", good())).isInstanceOfSatisfying(Tried.Whole.class, whole -> {
            assertThat(whole.reading()).isInstanceOf(Reading.Accepted.class);
            assertThat(whole.mendable()).isTrue();
        });
    }

    @Test
    void is_a_dataset_in_a_workbook_whose_problems_name_sheet_and_cell() throws IOException {
        var broken = good().replace("\"source\": \"weekly-2020-03\"", "\"source\": \"weekly-2020-04\"");

        assertThat(read("atlas.xlsx", workbook(broken)))
                .isInstanceOfSatisfying(
                        Tried.Whole.class,
                        whole -> assertThat(whole.reading().problems()).anySatisfy(problem -> {
                            assertThat(problem.sheet()).isEqualTo("events.evidence");
                            assertThat(problem.place()).matches("events\\.evidence![A-Z]+[0-9]+");
                        }));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "table.csv | title_en,countries,colour\\nA card,KE,red\\n",
                "map.geojson | {\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"title\": \"A card\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}",
                "time.json | {\"events\": [{\"text\": {\"headline\": \"A card\"}, \"start_date\": {\"year\": \"2019\"}}]}",
                "places.kml | <kml><Placemark><name>A card</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>",
                "way.gpx | <gpx><wpt lat='1' lon='2'><name>A card</name></wpt></gpx>"
            })
    void of_others_becomes_a_draft_that_the_check_asks_to_be_completed(String file, String text) {
        assertThat(read(file, text.replace("\\n", "\n"))).isInstanceOfSatisfying(Tried.Drafted.class, drafted -> {
            assertThat(drafted.events()).isEqualTo(1);
            assertThat(drafted.json()).contains("A card");
            assertThat(drafted.file().text()).endsWith("-draft.json");
            assertThat(drafted.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.file().equals(drafted.file().text()));
        });
    }

    @Test
    void says_what_of_it_could_not_be_carried_over_and_alike_problems_once() {
        var rows = "A card,KE,red\n".repeat(30);

        assertThat(read("table.csv", "title_en,countries,colour\n" + rows))
                .isInstanceOfSatisfying(Tried.Drafted.class, drafted -> {
                    assertThat(drafted.notes()).extracting(Problem::message).anyMatch(told -> told.contains("colour"));
                    assertThat(drafted.problems())
                            .extracting(Problem::message)
                            .anyMatch(told -> told.contains("30 times"));
                });
    }

    @ParameterizedTest(name = "{0} holding {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "photo.gif | GIF89a\u0000\u0001",
                "notes.txt | Dear editors",
                "page.html | <!doctype html><p>Hello",
                "settings.json | {\"a\": 1}",
                "letter.docx | PK\u0003\u0004 and more"
            })
    void that_is_nothing_known_is_just_that(String file, String text) {
        assertThat(read(file, text)).isEqualTo(Tried.Nothing.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} holding {1}")
    @CsvSource(
            delimiter = '|',
            value = {"table.csv | Dear editors", "places.kml | <kml><Placemark>", "atlas.xlsx | PK\u0003\u0004 and more"
            })
    void that_should_be_something_known_is_told_why_it_is_not(String file, String text) {
        assertThat(read(file, text))
                .isInstanceOfSatisfying(
                        Tried.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems()).isNotEmpty());
    }

    @Test
    void is_not_read_where_it_is_empty_or_larger_than_it_may_be() throws IOException {
        assertThat(read("events.json", "")).isEqualTo(Tried.Nothing.EMPTY);
        assertThat(read("events.json", new byte[Trial.MOST_BYTES + 1])).isEqualTo(Tried.Nothing.LARGE);
        assertThat(read("table.csv", "title_en\n" + "a\n".repeat(200_000))).isEqualTo(Tried.Nothing.LARGE);
        assertThat(read("atlas.xlsx", swollen())).isEqualTo(Tried.Nothing.LARGE);
    }

    @Test
    void of_few_bytes_does_not_become_a_draft_of_very_many_events() {
        assertThat(read("way.gpx", "<gpx>" + "<wpt lat='1' lon='2'/>".repeat(20_000) + "</gpx>"))
                .isInstanceOfSatisfying(
                        Tried.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems())
                                .extracting(Problem::message)
                                .containsExactly("unsupported file: more than 10,000 events"));
    }

    /** A small archive whose one part is large. */
    private static byte[] swollen() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}

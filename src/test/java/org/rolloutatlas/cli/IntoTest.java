package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

@DisplayName("atlas import --into")
class IntoTest {
    private static final Path GOOD = Path.of("src/test/resources/datasets/good.json");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("events.json"));
    }

    /** A workbook of the good dataset in which something was written instead of something else. */
    private String workbook(String before, String after) throws IOException {
        var text = Files.readString(GOOD);
        assertThat(text).contains(before);
        return switch (DatasetWorkbook.write(
                "events.json", text.replace(before, after).getBytes(StandardCharsets.UTF_8))) {
            case DatasetWorkbook.Export.Written(var bytes) ->
                Files.write(folder.resolve("atlas.xlsx"), bytes).toString();
            case DatasetWorkbook.Export.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    @BeforeEach
    void a_dataset() throws IOException {
        Files.copy(GOOD, folder.resolve("events.json"));
        assertThat(atlas("format", folder.toString())).isZero();
    }

    @Test
    void changes_nothing_when_the_file_says_the_same() throws IOException {
        var before = text();
        var written = Files.getLastModifiedTime(folder.resolve("events.json"));

        assertThat(atlas("import", workbook("x", "x"), "--into", folder.toString()))
                .isZero();

        assertThat(out.toString())
                .endsWith(
                        " records the same\n" + file("events.json") + " stays as it is: it says all of that already\n")
                .hasLineCount(2);
        assertThat(text()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(folder.resolve("events.json"))).isEqualTo(written);
    }

    @Test
    void replaces_a_record_and_says_so_in_a_line() throws IOException {
        var workbook = workbook("\"id\": \"mm-2018-08-pitch\",", "\"id\": \"mm-2018-08-pitch\", \"planned\": true,");

        assertThat(atlas("import", workbook, "--into", folder.toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString())
                .startsWith("events: 1 replaced (mm-2018-08-pitch)\n")
                .contains(file("events.json") + " would change; nothing was written\n");
        assertThat(text()).doesNotContain("\"planned\": true");

        assertThat(atlas("import", workbook, "--into", folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("events: 1 replaced (mm-2018-08-pitch)\n")
                .endsWith(file("events.json") + " changed\n");
        assertThat(text()).contains("\"planned\": true");
        assertThat(atlas("format", folder.toString(), "--check")).isZero();
    }

    @Test
    void removes_nothing_and_counts_what_the_workbook_does_not_hold() throws IOException {
        var workbook = workbook("x", "x");
        Files.writeString(
                folder.resolve("events.json"),
                text().replace(
                                "\"actors\": [",
                                "\"actors\": [{\"id\": \"aaa-works\", \"name\": {\"en\": \"AAA Works\","
                                        + " \"zh-Hans\": \"工厂\"}, \"kind\": \"company\"},"));
        assertThat(atlas("format", folder.toString())).isZero();
        var before = text();

        assertThat(atlas("import", workbook, "--into", folder.toString())).isZero();

        assertThat(out.toString()).contains("actors: 1 not in " + workbook + ": it stays\n");
        assertThat(text()).isEqualTo(before).contains("aaa-works");
    }

    @Test
    void writes_nothing_with_an_error_and_tells_the_cell_in_which_it_stands() throws IOException {
        var before = text();
        var workbook = workbook("\"date\": \"2018-08-06\"", "\"date\": \"2018-99-06\"");

        assertThat(atlas("import", workbook, "--into", folder.toString())).isEqualTo(1);

        assertThat(err.toString())
                .contains(workbook + ":events!D2: error: invalid month '99'")
                .endsWith("atlas: nothing was written, because " + file("events.json") + " would have these\n");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void writes_into_a_title_what_a_table_says_and_leaves_the_rest_of_the_record() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "id,title_en\nmm-2018-08-pitch,A title of a table\n");
        var before = text();

        assertThat(atlas("import", csv.toString(), "--into", folder.toString())).isZero();

        assertThat(out.toString()).startsWith("events: 1 replaced (mm-2018-08-pitch)\n");
        assertThat(text()).contains("A title of a table");
        assertThat(text().lines().count()).isEqualTo(before.lines().count());
    }

    @Test
    void shows_the_line_that_a_table_would_have_brought() throws IOException {
        var before = text();
        var csv = Files.writeString(folder.resolve("in.csv"), "title_en,countries\nA launch,MM\n");

        assertThat(atlas("import", csv.toString(), "--into", folder.toString())).isEqualTo(1);

        assertThat(err.toString())
                .contains("events.json (not written):", "error: missing property 'stage' of event")
                .containsPattern("[0-9]+ \\| ");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void tells_a_date_that_cannot_be_read_once_where_the_table_has_it() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "id,title_en,date\nmm-2018-08-pitch,A pitch,Aug-18\n");
        var before = text();

        assertThat(atlas("import", csv.toString(), "--into", folder.toString())).isEqualTo(1);

        assertThat(out.toString()).contains(csv + ":2:3: error: invalid date 'Aug-18'");
        assertThat(err.toString())
                .isEqualTo("atlas: nothing was written, because " + file("events.json")
                        + " would have the errors that are told of " + csv + "\n");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void tells_a_date_of_the_dataset_even_where_the_table_has_the_same() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "id,title_en,date\nmm-2018-08-pitch,A pitch,2018-99\n");
        var path = folder.resolve("events.json");
        Files.writeString(path, text().replaceFirst("\"published\": \"[0-9-]+\"", "\"published\": \"2018-99\""));

        assertThat(atlas("import", csv.toString(), "--into", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).containsOnlyOnce("(not written)").contains("invalid month '99'");
    }

    @Test
    void takes_the_records_of_another_dataset() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(GOOD)
                        .replace("\"id\": \"mm-2018-08-pitch\",", "\"id\": \"mm-2018-08-pitch\", \"planned\": true,"));

        assertThat(atlas("import", other.toString(), "--into", folder.toString()))
                .isZero();

        assertThat(out.toString()).startsWith("events: 1 replaced (mm-2018-08-pitch)\n");
    }

    @Test
    void goes_with_no_draft_and_a_dry_run_goes_with_it_alone() throws IOException {
        var workbook = workbook("x", "x");

        assertThat(atlas("import", workbook, "--into", folder.toString(), "-o", file("draft.json")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unsupported: -o and --into at once");
        assertThat(atlas("import", workbook, "-o", file("draft.json"), "--dry-run"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: missing --into");
        assertThat(folder.resolve("draft.json")).doesNotExist();
    }
}

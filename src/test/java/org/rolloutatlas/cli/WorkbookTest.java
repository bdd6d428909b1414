package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.dataset.DatasetFormat;

@DisplayName("A workbook at the command line")
class WorkbookTest {
    private static final String GOOD = "src/test/resources/datasets/good.json";

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

    @Test
    void is_exported_checked_and_imported_without_loss() throws IOException {
        assertThat(atlas("export", "--workbook", file("atlas.xlsx"), "--data", GOOD))
                .isZero();
        assertThat(out.toString()).startsWith(file("atlas.xlsx") + " written");

        assertThat(atlas("check", GOOD)).isZero();
        var said = out.toString().lines().toList();
        assertThat(atlas("check", file("atlas.xlsx"))).isZero();
        assertThat(out.toString()).endsWith(said.getLast() + "\n");

        assertThat(atlas("import", file("atlas.xlsx"), "-o", file("draft.json")))
                .isZero();
        assertThat(out.toString()).endsWith("2 events in the draft " + file("draft.json") + "\n");
        assertThat(DatasetFormat.format(GOOD, Files.readAllBytes(Path.of(GOOD))))
                .isEqualTo(new DatasetFormat.Formatting.Formatted(Files.readString(folder.resolve("draft.json"))));
    }

    @Test
    void is_never_overwritten() throws IOException {
        Files.writeString(folder.resolve("atlas.xlsx"), "mine");

        assertThat(atlas("export", "--workbook", file("atlas.xlsx"), "--data", GOOD))
                .isEqualTo(1);

        assertThat(err.toString()).isEqualTo("atlas: " + file("atlas.xlsx") + " exists; an export never overwrites\n");
        assertThat(folder.resolve("atlas.xlsx")).hasContent("mine");
    }

    @Test
    void of_a_dataset_with_errors_is_refused_with_them() throws IOException {
        Files.writeString(
                folder.resolve("events.json"),
                Files.readString(Path.of(GOOD)).replace("\"stage\": \"pitched\"", "\"stage\": \"pitchd\""));

        assertThat(atlas("export", "--workbook", file("atlas.xlsx"), "--data", folder.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("unknown stage 'pitchd'").endsWith("1 error, no warnings\n");
        assertThat(folder.resolve("atlas.xlsx")).doesNotExist();
    }

    @Test
    void that_is_none_is_told_in_one_line() throws IOException {
        Files.writeString(folder.resolve("atlas.xlsx"), "PK\u0003\u0004 and nothing else");

        assertThat(atlas("check", file("atlas.xlsx"))).isEqualTo(1);
        assertThat(out.toString()).contains("error: unreadable workbook").doesNotContain("Exception");
        assertThat(atlas("import", file("atlas.xlsx"), "-o", file("draft.json")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("error: unreadable workbook");
        assertThat(folder.resolve("draft.json")).doesNotExist();
        assertThat(atlas("report", file("atlas.xlsx"))).isEqualTo(1);
    }

    @Test
    void needs_a_name_and_knows_its_own_columns() {
        assertThat(atlas("export")).isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: missing --workbook FILE");

        assertThat(atlas("export", "--workbook", file("atlas.xlsx"), "--data", GOOD))
                .isZero();
        assertThat(atlas("import", file("atlas.xlsx"), "-o", file("draft.json"), "--map", "x=id"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unsupported --map");
    }
}

package org.rolloutatlas.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void one_file_changed_and_one_is_new() throws IOException {
        write("golden/page/a.txt", "39 reports\n");
        write("golden/page/b.txt", "same\n");
        write("changed/page/a.txt", "40 reports\n");
        write("changed/csv/new.csv", "id\n");
    }

    @Test
    void all_that_changed_is_told_and_written() throws IOException {
        assertThat(run("", false))
                .containsSubsequence(
                        "csv/new.csv: new, 3 bytes",
                        "page/a.txt: 11 bytes, before 11 (+0)",
                        "2 golden files written; say in the commit what changed for the reader");
        assertThat(folder.resolve("golden/page/a.txt")).hasContent("40 reports");
        assertThat(folder.resolve("golden/csv/new.csv")).hasContent("id");
        assertThat(run("", false)).isEqualTo("No golden file changed\n");
    }

    @Test
    void only_files_whose_path_contains_the_name_are_told_and_written() throws IOException {
        assertThat(run("page/", false)).contains("1 golden file written").doesNotContain("new.csv");
        assertThat(folder.resolve("golden/csv/new.csv")).doesNotExist();
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        assertThat(run("", true)).contains("2 golden files would be written; nothing was");
        assertThat(folder.resolve("golden/page/a.txt")).hasContent("39 reports");
        assertThat(folder.resolve("golden/csv/new.csv")).doesNotExist();
    }

    @Test
    void a_name_that_no_file_has_is_told_from_a_file_that_did_not_change() throws IOException {
        assertThat(run("page/b", false)).isEqualTo("No golden file changed\n");
        assertThat(run("pgae", false)).startsWith("Unknown golden file").contains("pgae");
    }

    private String run(String name, boolean dry) throws IOException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new GoldenCommand(folder.resolve("golden"), folder.resolve("changed"), print).run(name, dry);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}

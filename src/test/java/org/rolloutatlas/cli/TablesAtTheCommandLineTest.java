package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of tables at the command line")
class TablesAtTheCommandLineTest {
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
    void is_exported_checked_imported_and_reported_on() throws IOException {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();
        assertThat(out.toString()).startsWith(file("tables") + " written");
        assertThat(folder).isDirectoryContaining("glob:**/tables").isDirectoryNotContaining("glob:**/.*");

        assertThat(atlas("check", GOOD)).isZero();
        var said = out.toString().lines().toList();
        assertThat(atlas("check", file("tables"))).isZero();
        assertThat(out.toString()).endsWith(said.getLast() + "\n");

        assertThat(atlas("import", file("tables"), "-o", file("draft.json"))).isZero();
        assertThat(atlas("format", file("draft.json"), "--check")).isZero();
        assertThat(atlas("import", file("tables"), "--into", file("draft.json")))
                .isZero();
        assertThat(out.toString()).endsWith("stays as it is: it says all of that already\n");
        assertThat(atlas("report", file("tables"))).isZero();
    }

    @Test
    void tells_mistakes_with_their_file_and_annotates_its_line() throws IOException {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();
        var events = folder.resolve("tables/events.csv");
        Files.writeString(events, Files.readString(events).replace(",pitched,", ",pitchd,"));

        assertThat(atlas("check", file("tables"))).isEqualTo(1);
        assertThat(out.toString()).contains(file("tables") + "/events.csv:2:6: error: unknown stage 'pitchd'");
        assertThat(atlas("check", "--fix", file("tables"))).isEqualTo(1);
        assertThat(out.toString())
                .contains(file("tables") + " is left as it is: --fix writes JSON only; change the cells");
        assertThat(atlas("check", file("tables"), "--format", "github")).isEqualTo(1);
        assertThat(out.toString())
                .contains("::error file=" + file("tables") + "/events.csv,line=2,col=6::unknown stage");
    }

    @Test
    void is_never_overwritten() throws IOException {
        Files.createDirectory(folder.resolve("tables"));

        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("atlas: " + file("tables") + " exists; an export never overwrites\n");
        assertThat(folder.resolve("tables")).isEmptyDirectory();
        assertThat(atlas("export", "--tables", file("nowhere/tables"), "--data", GOOD))
                .isEqualTo(2);
    }

    @Test
    void leaves_nothing_behind_when_it_cannot_be_written() {
        var full = new Disk() {
            @Override
            public void name(Path fresh, Path target) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(Atlas.run(
                        full,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "export",
                        "--tables",
                        file("tables"),
                        "--data",
                        GOOD))
                .isEqualTo(1);

        assertThat(err.toString()).contains("not written");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void is_a_workbook_or_a_folder_and_never_both() {
        assertThat(atlas("export", "--tables", file("a"), "--workbook", file("b"), "--data", GOOD))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unsupported: both of --workbook FILE or --tables DIR");
    }

    @Test
    void is_changed_in_its_spreadsheet_and_not_here() {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();
        assertThat(atlas("export", "--workbook", file("atlas.xlsx"), "--data", GOOD))
                .isZero();

        for (var kept : new String[] {file("tables"), file("atlas.xlsx")}) {
            assertThat(atlas("format", kept)).isEqualTo(2);
            assertThat(err.toString())
                    .isEqualTo(
                            "atlas: unsupported file: " + kept + " is kept in a spreadsheet; change it there, or make"
                                    + " JSON of it with atlas import " + kept + " -o events.json\n");
            assertThat(atlas("rename", "actor", "a-company", "our-company", "--data", kept))
                    .isEqualTo(2);
            assertThat(atlas("import", GOOD, "--into", kept)).isEqualTo(2);
            assertThat(err.toString()).startsWith("atlas: unsupported file: " + kept);
        }
    }

    @Test
    void tells_what_an_earlier_revision_did_not_have() throws IOException, InterruptedException {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();
        git("init", "-q");
        git("add", "tables");
        git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "As it was");
        assertThat(atlas("check", file("tables"), "--since", "HEAD")).isZero();
        assertThat(out.toString()).isEqualTo("no errors, no warnings\n");

        var events = folder.resolve("tables/events.csv");
        Files.writeString(events, Files.readString(events).replace(",pitched,", ",pitchd,"));

        assertThat(atlas("check", file("tables"), "--since", "HEAD")).isEqualTo(1);
        assertThat(out.toString()).contains("events.csv:2:6: error: unknown stage 'pitchd'");
        assertThat(atlas("check", file("tables"), "--since", "no-such-revision"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unknown revision 'no-such-revision': Git has no ");
    }

    @Test
    void has_no_earlier_revision_where_git_knows_no_such_folder() {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();

        assertThat(atlas("check", file("tables"), "--since", "main")).isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unknown revision 'main': Git has no ");
    }

    @Test
    void names_the_file_and_the_line_of_the_other_record_of_the_same_id() throws IOException {
        assertThat(atlas("export", "--tables", file("tables"), "--data", GOOD)).isZero();
        var actors = folder.resolve("tables/actors.csv");
        var lines = Files.readAllLines(actors);
        Files.writeString(actors, Files.readString(actors) + lines.get(1) + "\n");

        assertThat(atlas("check", file("tables"))).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern("duplicate id '[a-z-]+': actors\\.csv:2:1 has it as well")
                .doesNotContain("/actors/0");
    }

    private void git(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(args));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}

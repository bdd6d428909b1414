package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.Golden;
import tools.jackson.databind.json.JsonMapper;

class AtlasTest {
    private static final String GOOD = "src/test/resources/datasets/good.json";
    private static final String BROKEN = "src/test/resources/datasets/misspelt.json";

    @TempDir
    private Path folder;

    private record Said(int status, String out, String err) {}

    private static Said atlas(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Said(status, out.toString(), err.toString());
    }

    @Test
    void check_of_a_good_dataset_says_so_and_exits_0() {
        assertThat(atlas("check", GOOD)).isEqualTo(new Said(0, "no errors, no warnings\n", ""));
    }

    @Test
    void check_of_a_broken_dataset_prints_every_problem_with_its_line_and_exits_1() {
        var said = atlas("check", BROKEN);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains(BROKEN + ":90:16: error: unknown stage 'pitchd'; did you mean 'pitched'?")
                .endsWith("5 errors, no warnings\n");
    }

    @Test
    void check_speaks_json_to_tools() {
        var said = atlas("check", BROKEN, "--format", "json");
        var json = JsonMapper.shared().readTree(said.out());
        assertThat(said.status()).isEqualTo(1);
        assertThat(json.get("errors").intValue()).isEqualTo(5);
        assertThat(json.at("/problems/0/line").intValue()).isEqualTo(90);
        assertThat(json.at("/problems/0/pointer").stringValue()).isEqualTo("/events/0/stage");
    }

    @Test
    void an_error_of_the_machine_is_one_clear_line_and_exit_1() {
        var full = new PrintWriter(new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
                throw new OutOfMemoryError("Java heap space");
            }
        });
        var err = new StringWriter();
        int status = Atlas.run(full, new PrintWriter(err, true), "check", GOOD);
        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).startsWith("atlas: out of memory").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "format", "links"})
    void a_file_larger_than_any_dataset_is_told_in_words(String command) throws IOException {
        var file = folder.resolve("large.json");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), 3L << 30);
        }
        var said = atlas(command, file.toString());
        assertThat(said.status()).isNotZero();
        assertThat(said.out() + said.err())
                .contains("large.json")
                .contains("unsupported file: more than 64 MB")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "format", "links"})
    void a_missing_file_is_one_clear_line_and_exit_2(String command) {
        var said = atlas(command, "nowhere.json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("atlas: missing file: nowhere.json").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "format", "report", "links"})
    void a_folder_is_one_clear_line_and_exit_2(String command) {
        var said = atlas(command, "src");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("atlas: invalid file: src is a folder")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "report", "bake"})
    void a_folder_without_a_map_is_one_clear_line_and_exit_2(String command) {
        var said = command.equals("bake")
                ? atlas(
                        "bake",
                        folder.resolve("site").toString(),
                        "--data",
                        GOOD,
                        "--base-url",
                        "https://atlas.example",
                        "--geodata",
                        folder.toString())
                : atlas(command, GOOD, "--geodata", folder.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("atlas: missing map file in folder").hasLineCount(1);
    }

    @Test
    void an_unknown_command_is_met_with_a_suggestion_and_exit_2() {
        var said = atlas("chek");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean: atlas check?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "format", "links", "report", "import"})
    void every_command_has_help(String command) {
        var said = atlas(command, "--help");
        assertThat(said.status()).isZero();
        assertThat(said.out()).startsWith("Usage: atlas " + command).contains("Exit status:");
    }

    @Test
    void tells_its_version() {
        assertThat(atlas("--version").out()).startsWith("Rollout Atlas ");
    }

    @Test
    void format_rewrites_a_file_once() throws IOException {
        var file = folder.resolve("events.json");
        Files.writeString(file, Files.readString(Path.of(GOOD)).replace("\n", " "));
        assertThat(atlas("format", file.toString(), "--check").status()).isEqualTo(1);
        assertThat(atlas("format", file.toString())).isEqualTo(new Said(0, file + " rewritten\n", ""));
        assertThat(file).hasSameTextualContentAs(Path.of(GOOD));
        assertThat(atlas("format", file.toString(), "--check")).isEqualTo(new Said(0, file + " is canonical\n", ""));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void format_leaves_a_file_alone_that_does_not_follow_the_schema() throws IOException {
        var file = folder.resolve("events.json");
        Files.copy(Path.of(BROKEN), file);
        var said = atlas("format", file.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("unknown stage 'pitchd'");
        assertThat(file).hasSameTextualContentAs(Path.of(BROKEN));
    }

    @Test
    void report_is_markdown_computed_from_the_dataset() {
        var said = atlas("report", GOOD);
        assertThat(said.status()).isZero();
        // what pages weigh changes with every style rule; that it is told is enough here
        int weights = said.out().indexOf("\n## Bytes that a reader loads");
        assertThat(said.out().substring(weights)).contains("| / | ", "| /embed/atlas | ");
        Golden.assertGolden("cli/report.md", said.out().substring(0, weights));
    }

    @Test
    void a_taken_port_is_one_clear_line_and_exit_1() throws IOException {
        try (var other = new ServerSocket(0)) {
            var said = atlas("--data", GOOD, "--port", Integer.toString(other.getLocalPort()));
            assertThat(said.status()).isEqualTo(1);
            assertThat(said.err())
                    .contains("port " + other.getLocalPort() + " is taken")
                    .hasLineCount(1);
        }
    }

    @Test
    void serving_a_dataset_that_is_not_there_is_one_clear_line_and_exit_2() {
        var said = atlas("serve", "--data", "nowhere.json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("atlas: missing file: nowhere.json").hasLineCount(1);
    }

    @Test
    void serving_a_broken_dataset_tells_its_problems_as_check_does_and_what_to_do() {
        var checked = atlas("check", BROKEN, "--errors");
        var said = atlas("serve", "--data", BROKEN, "--port", "0");
        assertThat(said)
                .isEqualTo(
                        new Said(1, "", checked.out() + "atlas: nothing to serve; mend the errors and start again\n"));
    }

    @Test
    void serving_on_a_map_that_is_none_is_one_clear_line_and_exit_2() throws IOException {
        var map = Files.writeString(folder.resolve("map.json"), "{}").toString();
        var said = atlas("serve", "--data", GOOD, "--geodata", map, "--port", "0");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("atlas: ").contains("map.json").hasLineCount(1);
    }

    @Test
    void import_writes_a_draft_and_lists_what_is_missing() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), """
                title_en,countries,date,lon,lat,publisher,url
                "Contract, signed",MM,2020-03,96.1,19.75,The Daily,https://daily.example/1
                Launch,LA,March 2020,,,The Daily,https://daily.example/2
                """);
        var draft = folder.resolve("draft.json");
        var said = atlas("import", csv.toString(), "-o", draft.toString());
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(csv + ":3:3: error: invalid date 'March 2020'")
                .contains("(column 'date')")
                .contains("missing property 'stage' of event")
                .endsWith("2 events in the draft " + draft + "\n");
        assertThat(draft).content().contains("\"date\": \"2020-03\"", "\"date\": \"March 2020\"");
    }

    @Test
    void import_tells_once_what_is_missing_in_every_event() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "title_en,countries\nA,MM\nB,LA\nC,KE\n");
        var said = atlas(
                "import", csv.toString(), "-o", folder.resolve("draft.json").toString());
        assertThat(said.out())
                .containsOnlyOnce("missing property 'stage' of event (3 times, here first)")
                .containsPattern("\\d\\d errors, no warnings\n3 events in the draft");
    }

    @Test
    void import_maps_columns_to_those_it_knows_and_to_no_others() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "id,label\nmm-pilot,Launch\n")
                .toString();
        var draft = folder.resolve("draft.json");
        assertThat(atlas("import", csv, "-o", draft.toString()).err())
                .contains("only id; not known: label", "--map label=title_en");
        var wrong = atlas("import", csv, "-o", draft.toString(), "--map", "label=titel");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("atlas: unknown column 'titel' in --map label=titel; known: id, title_en");
        assertThat(atlas("import", csv, "-o", draft.toString(), "--map", "label=title_en", "--map", "id=id")
                        .status())
                .isZero();
        assertThat(draft).content().contains("\"Launch\"", "\"mm-pilot\"");
    }

    @Test
    void import_never_overwrites() throws IOException {
        var csv = Files.writeString(folder.resolve("in.csv"), "title_en\nLaunch\n");
        var draft = Files.writeString(folder.resolve("draft.json"), "precious");
        var said = atlas("import", csv.toString(), "-o", draft.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("exists; a draft never overwrites");
        assertThat(draft).hasContent("precious");
    }

    @Test
    void import_without_a_draft_to_write_says_what_is_missing() {
        assertThat(atlas("import", GOOD).err()).startsWith("atlas: missing -o DRAFT");
    }

    @Test
    void the_template_can_be_imported_again() throws IOException {
        var said = atlas("import", "--template");
        var csv = Files.writeString(folder.resolve("template.csv"), said.out());
        assertThat(said.out()).contains("# date: EDTF");
        var imported = atlas(
                "import", csv.toString(), "-o", folder.resolve("draft.json").toString());
        assertThat(imported.status()).isZero();
        assertThat(imported.out()).contains("0 events in the draft");
    }
}

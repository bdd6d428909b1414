package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("atlas check --fix")
class FixTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("events.json");
    private String good = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void an_atlas() throws IOException {
        assertThat(Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), "new", folder.toString()))
                .isZero();
        file = folder.resolve("events.json");
        good = Files.readString(file);
    }

    private int fix(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var args = new String[options.length + 3];
        args[0] = "check";
        args[1] = file.toString();
        args[2] = "--fix";
        System.arraycopy(options, 0, args, 3, options.length);
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static String once(String text, String found, String instead) {
        int at = text.indexOf(found);
        return text.substring(0, at) + instead + text.substring(at + found.length());
    }

    private void slip(String right, String wrong) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, once(text, right, wrong));
    }

    @Test
    void mends_what_is_certain_and_tells_what_it_was_and_what_is_left() throws IOException {
        slip("\"actor\": \"example-maker\"", "\"actor\": \"example-mkaer\"");
        slip("\"countries\": [\"FR\"]", "\"countries\": [\"ZZ\"]");

        assertThat(fix()).isEqualTo(1);

        assertThat(out.toString())
                .containsPattern("(?m)^.*events\\.json:\\d+:\\d+: mended: 'example-mkaer' is now 'example-maker'$")
                .contains("error: unknown country 'ZZ'")
                .doesNotContain("unknown actor");
        assertThat(Files.readString(file)).isEqualTo(once(good, "\"countries\": [\"FR\"]", "\"countries\": [\"ZZ\"]"));
    }

    @Test
    void changes_nothing_when_it_is_run_again() throws IOException {
        slip("\"actor\": \"example-maker\"", "\"actor\": \"example-mkaer\"");
        fix();
        var stamp = Files.getLastModifiedTime(file);

        assertThat(fix()).isZero();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(stamp);
        assertThat(Files.readString(file)).isEqualTo(good);
        assertThat(out.toString()).doesNotContain("mended");
    }

    @Test
    void says_that_records_were_put_in_another_order() throws IOException {
        var tree = (ObjectNode) JsonMapper.shared().readTree(good);
        var sources = (ArrayNode) tree.get("sources");
        var copy = ((ObjectNode) sources.get(0)).deepCopy().put("id", "a-first").put("url", "https://first.example/a");
        sources.add(copy);
        Files.writeString(file, tree.toString());

        fix();

        assertThat(out.toString()).contains("events.json: records of sources put in the order of their ids");
        fix();
        assertThat(out.toString()).doesNotContain("in the order of their ids");
    }

    @Test
    void writes_the_usual_layout_and_says_so() throws IOException {
        Files.writeString(file, "\uFEFF" + good.replace("\n", "\n\n"));

        assertThat(fix()).isZero();

        assertThat(Files.readString(file)).isEqualTo(good);
        assertThat(out.toString()).contains("rewritten in its usual layout");
    }

    @Test
    void leaves_a_file_that_it_cannot_read_as_a_whole() throws IOException {
        Files.writeString(file, good + "}");

        assertThat(fix()).isEqualTo(1);

        assertThat(Files.readString(file)).isEqualTo(good + "}");
        assertThat(out.toString()).contains("is left as it is", "a bracket closes what another kind of bracket opened");
    }

    @Test
    void tells_a_tool_the_problems_that_are_left_alone() throws IOException {
        slip("\"actor\": \"example-maker\"", "\"actor\": \"example-mkaer\"");

        assertThat(fix("--format", "json")).isZero();

        assertThat(out.toString()).startsWith("{").doesNotContain("mended");
        assertThat(err.toString()).contains("mended: 'example-mkaer'");
    }
}

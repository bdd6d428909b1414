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

@DisplayName("atlas check")
class CheckTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("events.json");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_dataset_with_a_warning() throws IOException {
        file = Files.writeString(
                folder.resolve("events.json"), Files.readString(Path.of("src/test/resources/datasets/warnings.json")));
    }

    private int check(String... options) {
        out.getBuffer().setLength(0);
        var args = new String[options.length + 2];
        args[0] = "check";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void shows_the_line_of_a_problem_and_a_caret_below_its_place() throws IOException {
        replace("\"stage\": \"operational\"", "\"stage\": \"operationl\"");

        assertThat(check()).isEqualTo(1);

        assertThat(out.toString())
                .containsPattern("error: unknown stage 'operationl'; did you mean 'operational'")
                .containsPattern("(?m)^\\d+ \\|       \"stage\": \"operationl\",$")
                .containsPattern("(?m)^ +\\| {16}\\^$");
    }

    @Test
    void tells_errors_before_warnings() throws IOException {
        replace("\"stage\": \"operational\"", "\"stage\": \"operationl\"");

        check();

        var told = out.toString();
        assertThat(told).contains(": warning: ");
        assertThat(told.lastIndexOf(": error: ")).isLessThan(told.indexOf(": warning: "));
    }

    @Test
    void tells_errors_alone_and_counts_the_warnings() throws IOException {
        assertThat(check("--errors")).isZero();
        assertThat(out.toString())
                .startsWith("no errors, ")
                .endsWith(" warnings\n")
                .hasLineCount(1);

        replace("\"stage\": \"operational\"", "\"stage\": \"operationl\"");
        assertThat(check("--errors")).isEqualTo(1);
        assertThat(out.toString()).contains("unknown stage 'operationl'").doesNotContain(": warning: ");
    }

    @Test
    void writes_annotations_of_a_pull_request() throws IOException {
        replace("\"stage\": \"operational\"", "\"stage\": \"operationl\"");

        check("--format", "github", "--errors");

        assertThat(out.toString())
                .matches(
                        "::error file=[^,\n]*events\\.json,line=\\d+,col=16::unknown stage 'operationl'; did you mean 'operational'\\?[^\n]*\n");
    }

    @Test
    void tells_what_a_revision_did_not_have_yet() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", "events.json");
        git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "As it was");
        assertThat(check("--since", "HEAD")).isZero();
        assertThat(out.toString()).isEqualTo("no errors, no warnings\n");

        replace("\"stage\": \"operational\"", "\"stage\": \"operationl\"");
        assertThat(check("--since", "HEAD")).isEqualTo(1);
        assertThat(out.toString()).contains("unknown stage 'operationl'").endsWith("1 error, no warnings\n");
    }

    @Test
    void says_that_git_knows_no_such_revision() {
        assertThat(check("--since", "no-such-revision")).isEqualTo(2);
        assertThat(err.toString()).startsWith("atlas: unknown revision 'no-such-revision': Git has no ");
    }

    private void replace(String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replaceFirst(before, after));
    }

    private void git(String... args) throws IOException, InterruptedException {
        var command = new String[args.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = folder.toString();
        System.arraycopy(args, 0, command, 3, args.length);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}

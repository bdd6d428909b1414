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

@DisplayName("atlas rename, merge and retract")
class EditTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @BeforeEach
    void an_atlas() {
        assertThat(atlas("new", folder.toString())).isZero();
        out.getBuffer().setLength(0);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("events.json"));
    }

    @Test
    void change_the_file_and_say_at_how_many_places() throws IOException {
        assertThat(atlas("rename", "actor", "example-maker", "our-maker", "--data", folder.toString()))
                .isZero();

        assertThat(out.toString()).isEqualTo(folder.resolve("events.json") + " changed at 2 places\n");
        assertThat(text()).contains("\"actor\": \"our-maker\"").doesNotContain("example-maker");
        assertThat(atlas("check", folder.toString())).isZero();
    }

    @Test
    void write_nothing_that_would_bring_an_error() throws IOException {
        var before = text();

        assertThat(atlas("retract", "fr-1999-example", "--note", "zh-Hans=x", "--data", folder.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("missing translation: no 'en' text in note", "nothing was written");
        assertThat(text()).isEqualTo(before);
        assertThat(atlas("retract", "fr-1999-example", "--note", "en=An example.", "--data", folder.toString()))
                .isZero();
        assertThat(text()).contains("\"kind\": \"retracted\"", "An example.");
    }

    @Test
    void say_which_kinds_there_are_and_what_is_not_there() {
        assertThat(atlas("rename", "company", "a", "b", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "atlas: unknown kind 'company'; allowed: actor, project, source, event, disagreement, story\n");
        err.getBuffer().setLength(0);
        assertThat(atlas("merge", "actor", "example-maker", "nobody", "--data", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).isEqualTo("atlas: there is no actor 'nobody'\n");
    }

    @Test
    void format_takes_the_folder_of_an_atlas_as_well() {
        assertThat(atlas("format", folder.toString())).isZero();
        assertThat(out.toString()).endsWith("events.json is canonical\n");
    }
}

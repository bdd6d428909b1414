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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("atlas new")
class NewTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "fr", "en zh-Hans", "zh-Hans en", "fr en", "fr zh-Hans", "en en"})
    void writes_an_atlas_that_checks_clean_in_the_usual_order(String languages) {
        var mine = folder.resolve("mine").toString();
        var args = new ArrayList<>(List.of("new", mine));
        for (var tag : languages.split(" ")) {
            args.add("--language");
            args.add(tag);
        }

        assertThat(atlas(args.toArray(String[]::new))).isZero();

        assertThat(out.toString()).startsWith("A new atlas in " + mine).contains("atlas check", "atlas serve");
        out.getBuffer().setLength(0);
        assertThat(atlas("check", mine)).isZero();
        assertThat(out.toString()).isEqualTo("no errors, no warnings\n");
        assertThat(atlas("format", "--check", mine + "/events.json")).isZero();
        assertThat(folder.resolve("mine/README.md")).isNotEmptyFile();
    }

    @Test
    void writes_its_readme_in_french_where_that_leads() throws IOException {
        assertThat(atlas("new", folder.toString(), "--language", "fr")).isZero();

        assertThat(folder.resolve("README.md")).content().startsWith("# Mon atlas");
        assertThat(Files.readString(folder.resolve("events.json"))).doesNotContain("\"en\":");
    }

    @Test
    void says_nothing_of_the_subject_of_this_one() throws IOException {
        assertThat(atlas("new", folder.toString())).isZero();

        assertThat(Files.readString(folder.resolve("events.json")))
                .doesNotContainIgnoringCase("ID system")
                .doesNotContain("Rollout Atlas", "zh-Hans", "national-id");
    }

    @Test
    void never_overwrites() throws IOException {
        var file = Files.writeString(folder.resolve("events.json"), "mine");

        assertThat(atlas("new", folder.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("exists; a new atlas never overwrites");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leaves_a_readme_that_is_there_already() throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), "ours");

        assertThat(atlas("new", folder.toString())).isZero();

        assertThat(readme).hasContent("ours");
        assertThat(atlas("check", folder.toString())).isZero();
    }

    @Test
    void says_which_languages_there_are() {
        assertThat(atlas("new", folder.toString(), "--language", "tlh")).isEqualTo(2);

        assertThat(err.toString()).isEqualTo("atlas: unknown language 'tlh'; allowed: en, zh-Hans, fr\n");
        assertThat(folder).isEmptyDirectory();
    }
}

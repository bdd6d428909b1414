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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("atlas generate")
class GenerateTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        return Atlas.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void writes_a_dataset_that_check_accepts() {
        var file = folder.resolve("generated.json").toString();
        assertThat(atlas("generate", "--events", "40", "--seed", "7", "-o", file))
                .isZero();
        assertThat(out.toString()).isEqualTo("40 generated events in " + file + "\n");
        assertThat(atlas("check", file)).isZero();
        assertThat(atlas("format", "--check", file)).isZero();
    }

    @Test
    void never_overwrites() throws IOException {
        var file = Files.writeString(folder.resolve("mine.json"), "mine");
        assertThat(atlas("generate", "--events", "3", "-o", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("exists; a generated dataset never overwrites");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001"})
    void refuses_a_number_of_events_that_makes_no_sense(String events) {
        assertThat(atlas("generate", "--events", events)).isEqualTo(2);
        assertThat(err.toString()).contains("invalid --events " + events + ": must be from 1 to 100000");
    }
}

package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("./atlas image")
@EnabledOnOs(OS.LINUX)
class ImageCommandTest {
    private LauncherMachine machine;
    private Path jdk;
    private Path out;

    @BeforeEach
    void a_machine_that_could_make_one(@TempDir Path temporary) throws Exception {
        machine = new LauncherMachine(temporary);
        var scripts = Files.createDirectories(machine.checkout.resolve("src/main/image"));
        for (var name : List.of("image.sh", "gather.sh", "layers.sh")) {
            Files.copy(Path.of("src/main/image", name), scripts.resolve(name));
        }
        for (var tool : List.of("ldd", "ldconfig", "sha256sum", "gzip", "basename")) {
            LauncherMachine.script(machine.tools.resolve(tool), "exit 0");
        }
        LauncherMachine.script(machine.tools.resolve("tar"), "echo 'tar (GNU tar) 1.34'");
        jdk = machine.jdk("all jdks/a", 25);
        out = temporary.resolve("my image.tar");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none, Missing: the file to write",
                "--fast, Unknown option: --fast",
                "., Invalid file: . is a folder",
                "gone/image.tar, Invalid file: the folder of gone/image.tar is not there"
            })
    void refuses_what_it_cannot_mean_before_it_builds(@Nullable String argument, String words) throws Exception {
        var outcome = argument == null ? machine.atlas("image") : machine.atlas("image", argument);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(words).hasLineCount(1);
    }

    @Test
    void explains_itself() throws Exception {
        assertThat(machine.atlas("image", "--help").out()).startsWith("Usage: ./atlas image FILE.tar");
    }

    @Test
    void names_what_this_machine_lacks_before_it_builds() throws Exception {
        assertThat(image().err())
                .startsWith("Missing: jlink")
                .contains(jdk.toString())
                .hasLineCount(1);

        LauncherMachine.script(machine.tools.resolve("tar"), "echo bsdtar 3.7");
        assertThat(image().err()).startsWith("Missing: GNU tar").hasLineCount(1);
        assertThat(image().status()).isEqualTo(1);
    }

    @Test
    void that_fails_leaves_the_old_file_and_tells_why() throws Exception {
        LauncherMachine.script(jdk.resolve("bin/jlink"), "echo 'Error: no such module'; exit 1");
        Files.writeString(out, "the image of yesterday");

        var outcome = image();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("No image was written", "atlas-image.log", "Error: no such module");
        assertThat(out).hasContent("the image of yesterday");
        assertThat(machine.checkout.resolve("target/atlas.lock")).doesNotExist();
        assertThat(machine.checkout.resolve("target/image")).doesNotExist();
    }

    private LauncherMachine.Outcome image() throws IOException, InterruptedException {
        return machine.atlas("image", out.toString());
    }
}

package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of all JDKs the launcher")
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherJdkTest {
    private LauncherMachine machine;

    @BeforeEach
    void a_fresh_checkout_and_a_machine_without_java(@TempDir Path temporary) throws Exception {
        machine = new LauncherMachine(temporary);
    }

    @Test
    void takes_java_home_when_it_is_new_enough() throws Exception {
        machine.environment.put("JAVA_HOME", machine.jdk("chosen one", 26).toString());
        machine.jdk("all jdks/other", 25);

        assertThat(machine.atlas("jdk").out()).isEqualTo(machine.temporary.resolve("chosen one") + "\n");
    }

    @Test
    void takes_the_compiler_on_the_path_when_java_home_is_too_old() throws Exception {
        machine.environment.put("JAVA_HOME", machine.jdk("old", 17).toString());
        machine.environment.put("PATH", machine.jdk("on path", 25).resolve("bin") + ":" + machine.tools);

        assertThat(machine.atlas("jdk").out())
                .isEqualTo(machine.temporary.resolve("on path").toRealPath() + "\n");
    }

    @Test
    void takes_the_oldest_installed_jdk_that_is_new_enough() throws Exception {
        machine.environment.put("PATH", machine.jdk("on path", 17).resolve("bin") + ":" + machine.tools);
        machine.jdk("all jdks/a", 27);
        machine.jdk("all jdks/b with space", 25);
        machine.jdk("all jdks/c", 21);

        assertThat(machine.atlas("jdk").out()).isEqualTo(machine.temporary.resolve("all jdks/b with space") + "\n");
    }

    @Test
    void asks_the_compiler_where_the_jdk_does_not_state_its_version() throws Exception {
        Files.delete(machine.jdk("all jdks/a", 25).resolve("release"));

        assertThat(machine.atlas("jdk").out()).isEqualTo(machine.temporary.resolve("all jdks/a") + "\n");
    }

    @Test
    void passes_over_a_runtime_without_compiler() throws Exception {
        Files.delete(machine.jdk("all jdks/runtime", 25).resolve("bin/javac"));

        assertThat(machine.atlas("jdk").status()).isEqualTo(1);
    }

    @Test
    void says_what_is_there_and_what_to_install_when_there_is_none() throws Exception {
        machine.environment.put("JAVA_HOME", machine.jdk("old", 17).toString());

        var outcome = machine.atlas("serve");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("Missing: a JDK, version 25 or newer")
                .contains("too old: JDK 17 in " + machine.temporary.resolve("old"))
                .contains("Install one of these")
                .contains("https://adoptium.net/");
    }
}

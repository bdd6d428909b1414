package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The launcher")
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private LauncherMachine machine;

    @BeforeEach
    void a_fresh_checkout_and_a_machine_without_java(@TempDir Path temporary) throws Exception {
        machine = new LauncherMachine(temporary);
    }

    @Test
    void builds_before_the_first_run_and_is_quiet_after() throws Exception {
        machine.jdk("all jdks/a", 25);

        assertThat(machine.atlas("check", "my file.json").err()).isEqualTo("Building Rollout Atlas ...\n");

        var second = machine.atlas("check", "my file.json");
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("-jar\n" + machine.checkout.toRealPath().resolve("target/rollout-atlas-1.jar")
                        + "\ncheck\nmy file.json\n");
    }

    @Test
    void builds_again_when_a_source_is_newer_or_was_deleted() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.atlas("check");
        var later = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

        Files.setLastModifiedTime(machine.checkout.resolve("src/main/One.java"), later);
        assertThat(machine.atlas("check").err()).contains("Building");

        Files.delete(machine.checkout.resolve("src/main/One.java"));
        Files.setLastModifiedTime(machine.checkout.resolve("src/main"), later);
        assertThat(machine.atlas("check").err()).contains("Building");
    }

    @Test
    void serves_when_no_command_is_given() throws Exception {
        machine.jdk("all jdks/a", 25);

        assertThat(machine.atlas().out()).endsWith("\nserve\n");
    }

    @Test
    void hands_on_the_status_of_the_program() throws Exception {
        LauncherMachine.script(machine.jdk("all jdks/a", 25).resolve("bin/java"), "exit 3");

        assertThat(machine.atlas("check").status()).isEqualTo(3);
    }

    @Test
    void shows_what_maven_says_and_where_the_log_is_when_the_build_fails() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven("echo '[INFO] noise'; echo '[ERROR] One.java:[3,4] something'; exit 1");

        var outcome = machine.atlas("serve");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Build failed", "[ERROR] One.java:[3,4] something")
                .contains(machine.checkout
                        .toRealPath()
                        .resolve("target/atlas-build.log")
                        .toString())
                .doesNotContain("noise");
    }

    @Test
    void does_not_take_the_jar_of_a_build_that_failed_for_a_good_one() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven(
                "mkdir -p \"$(dirname \"$0\")/target\" && touch \"$(dirname \"$0\")/target/rollout-atlas-1.jar\"; exit 1");
        machine.atlas("serve");

        assertThat(machine.atlas("serve").err()).contains("Build failed");
    }

    @Test
    void checks_the_format_first_and_says_how_to_mend_it() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven("case \"$*\" in *spotless:check*) exit 1;; esac; echo 'Tests run: 1'");

        var outcome = machine.atlas("test");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("Invalid format", "./mvnw spotless:apply");
        assertThat(outcome.out()).doesNotContain("Tests run");
    }

    @Test
    void shows_the_lines_of_the_tests_and_fails_with_them() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven("case \"$*\" in *verify*) echo \"Tests run: 1 for $*\"; exit 1;; esac");

        var outcome = machine.atlas("test", "-Dtest=A B");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("Tests run: 1").contains("-Dtest=A B");
    }

    @Test
    void collects_from_the_tests_with_golden_files_and_has_the_differences_told() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.test("OneTest", "assertGolden(");
        machine.test("OtherTest", "assertThat(");
        machine.maven("echo \"$*\"; echo '[ERROR] Tests run: 3, Failures: 1'; echo '[ERROR]   OneTest.x:3 lost'");

        var outcome = machine.atlas("golden", "--dry", "figure/");

        assertThat(outcome.out()).endsWith("\norg.rolloutatlas.golden.GoldenCommand\n--dry\nfigure/\n");
        assertThat(outcome.err()).contains("Some of these tests fail", "OneTest.x:3 lost");
        assertThat(Files.readString(machine.checkout.resolve("target/atlas-golden.log")))
                .contains("-Datlas.golden=collect", "-Dtest=OneTest ");
    }

    @Test
    void writes_no_golden_files_in_continuous_integration_nor_after_a_build_that_failed() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.test("OneTest", "assertGolden(");
        machine.maven("echo '[ERROR] One.java:[3,4] something'; exit 1");

        assertThat(machine.atlas("golden").err()).contains("Build failed", "One.java:[3,4] something");
        assertThat(machine.atlas("golden").out()).isEmpty();
        machine.environment.put("CI", "true");
        assertThat(machine.atlas("golden").err()).startsWith("Refused: CI is set");
        assertThat(machine.atlas("golden").status()).isEqualTo(2);
    }

    @Test
    void explains_the_command_for_golden_files_and_refuses_what_it_does_not_know() throws Exception {
        assertThat(machine.atlas("golden", "--help").out()).contains("Usage: ./atlas golden [--dry] [NAME]");
        assertThat(machine.atlas("golden", "--wet").err()).startsWith("Unknown option: --wet");
        assertThat(machine.atlas("golden", "a", "b").err()).startsWith("Unsupported: more than one NAME");
    }

    @Test
    void gives_the_wrapper_the_sum_of_the_tar_where_unzip_is_missing() throws Exception {
        machine.jdk("all jdks/a", 25);
        Files.delete(machine.tools.resolve("unzip"));
        Files.createDirectories(machine.checkout.resolve(".mvn/wrapper"));
        Files.copy(
                Path.of(".mvn/wrapper/maven-wrapper.properties"),
                machine.checkout.resolve(".mvn/wrapper/maven-wrapper.properties"));
        machine.maven("cat \"$(dirname \"$0\")/.mvn/wrapper/maven-wrapper.properties\"; exit 1");

        machine.atlas("serve");

        var sums = Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))
                .lines()
                .filter(line -> line.startsWith("tarGzSha256Sum="))
                .map(line -> line.replace("tarGz", "distribution"))
                .toList();
        assertThat(Files.readAllLines(machine.checkout.resolve("target/atlas-build.log")))
                .filteredOn(line -> line.startsWith("distributionSha256Sum="))
                .isEqualTo(sums);
    }

    @Test
    void is_a_valid_shell_script_as_is_what_continuous_integration_runs() throws Exception {
        for (var file : List.of("atlas", ".ci/run", "mvnw")) {
            assertThat(new ProcessBuilder("sh", "-n", file).start().waitFor())
                    .as(file)
                    .isZero();
            assertThat(Files.isExecutable(Path.of(file))).as(file).isTrue();
        }
    }
}

package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void starts_from_what_one_rehearsal_left_until_the_next_build() throws Exception {
        LauncherMachine.script(machine.jdk("all jdks/a", 25).resolve("bin/java"), """
                target="$(dirname "$0")/../../../my checkout/target"
                for argument; do
                    echo "$argument"
                    case $argument in
                        extract) mkdir "$target/app.new" && touch "$target/app.new/rollout-atlas-1.jar" ;;
                        -XX:AOTCacheOutput=*) touch "${argument#*=}" && echo rehearsed >>"$target/../rehearsals" ;;
                    esac
                done""");
        var target = machine.checkout.toRealPath().resolve("target");

        assertThat(machine.atlas("check").out())
                .contains("-XX:AOTCache=" + target.resolve("app.aot") + "\n")
                .contains("-jar\n" + target.resolve("app/rollout-atlas-1.jar") + "\ncheck\n");
        machine.atlas("check");
        assertThat(machine.checkout.resolve("rehearsals")).hasContent("rehearsed");

        machine.atlas("test");
        assertThat(target.resolve("app")).doesNotExist();
        assertThat(target.resolve("app.aot")).doesNotExist();
    }

    @Test
    void starts_from_the_jar_where_there_can_be_no_rehearsal() throws Exception {
        LauncherMachine.script(
                machine.jdk("all jdks/a", 25).resolve("bin/java"),
                "case \"$*\" in *extract*) exit 1;; esac; for argument; do echo \"$argument\"; done");

        var outcome = machine.atlas("check");

        assertThat(outcome.err()).isEqualTo("Building Rollout Atlas ...\n");
        assertThat(outcome.out())
                .contains("target/rollout-atlas-1.jar\ncheck\n")
                .doesNotContain("AOTCache");
    }

    @Test
    void takes_the_lock_of_a_process_that_is_gone_and_leaves_none() throws Exception {
        machine.jdk("all jdks/a", 25);
        var lock = Files.createDirectories(machine.checkout.resolve("target/atlas.lock"));
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");

        assertThat(machine.atlas("check").status()).isZero();

        assertThat(lock).doesNotExist();
    }

    @Test
    void leaves_no_lock_after_a_build_that_failed() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven("exit 1");

        assertThat(machine.atlas("check").status()).isEqualTo(1);

        assertThat(machine.checkout.resolve("target/atlas.lock")).doesNotExist();
    }

    /** The second of two that are started at once after a change finds what the first has built. */
    @Test
    void builds_once_for_two_that_are_started_together() throws Exception {
        machine.jdk("all jdks/a", 25);
        machine.maven("""
                here=$(dirname "$0")
                echo build >>"$here/builds"
                sleep 1
                mkdir -p "$here/target" && touch "$here/target/rollout-atlas-1.jar\"""");

        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<LauncherMachine.Outcome> start = () -> machine.atlas("check");
            for (var one : both.invokeAll(List.of(start, start))) {
                assertThat(one.get().status()).isZero();
            }
        }

        assertThat(machine.checkout.resolve("builds")).hasContent("build");
    }

    @Test
    void serves_when_no_command_is_given() throws Exception {
        machine.jdk("all jdks/a", 25);

        assertThat(machine.atlas().out()).endsWith("\nserve\n");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "LC_ALL, C, C.UTF-8",
        "LC_ALL, POSIX, C.UTF-8",
        "LANG, C, C.UTF-8",
        "NOTHING, '', C.UTF-8",
        "LC_CTYPE, de_DE.UTF-8, ''",
        "LC_ALL, zh_CN.GB18030, zh_CN.GB18030"
    })
    void gives_java_a_locale_that_can_name_every_file(String variable, String before, String after) throws Exception {
        LauncherMachine.script(machine.jdk("all jdks/a", 25).resolve("bin/java"), "echo \"<${LC_ALL:-}>\"");
        machine.environment.put(variable, before);

        assertThat(machine.atlas("check").out()).isEqualTo("<" + after + ">\n");
    }

    /** As the folder of this checkout may have one. */
    @Test
    void builds_with_programs_to_which_no_path_is_given_that_falls_apart_at_a_space() throws Exception {
        assertThat(Files.readAllLines(Path.of("pom.xml")))
                .filteredOn(line -> line.contains("<arg line=") && !line.contains("jmh.arguments"))
                .isNotEmpty()
                .noneMatch(line -> line.matches(".*(@\\{|\\$\\{|/[a-z]).*"));
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

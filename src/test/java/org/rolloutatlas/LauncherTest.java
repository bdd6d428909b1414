package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of {@code atlas} in a folder with a space in its name, with JDKs and a Maven that are only scripts. */
@DisplayName("The launcher")
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cp",
            "dirname",
            "find",
            "grep",
            "head",
            "id",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "sed",
            "sleep",
            "sort",
            "tail",
            "touch",
            "tr",
            "uname");

    @TempDir
    Path temporary;

    private Path checkout;
    private Path tools;
    private final Map<String, String> environment = new TreeMap<>();

    record Outcome(int status, String out, String err) {}

    @BeforeEach
    void a_fresh_checkout_and_a_machine_without_java() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("my checkout"));
        Files.copy(Path.of("atlas"), checkout.resolve("atlas"));
        Files.createDirectories(checkout.resolve("src/main"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("src/main/One.java"), "");
        for (var file : List.of(checkout.resolve("pom.xml"), checkout.resolve("src/main/One.java"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        Files.setLastModifiedTime(checkout.resolve("src/main"), FileTime.from(Instant.EPOCH));
        maven("mkdir -p \"$(dirname \"$0\")/target\" && touch \"$(dirname \"$0\")/target/rollout-atlas-1.jar\"");

        tools = Files.createDirectories(temporary.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), installed(tool));
        }
        script(tools.resolve("unzip"), "exit 0");
        environment.put("PATH", tools.toString());
        environment.put(
                "ATLAS_JDKS",
                Files.createDirectories(temporary.resolve("all jdks")).toString());
    }

    @Test
    void takes_java_home_when_it_is_new_enough() throws Exception {
        environment.put("JAVA_HOME", jdk("chosen one", 26).toString());
        jdk("all jdks/other", 25);

        assertThat(atlas("jdk").out()).isEqualTo(temporary.resolve("chosen one") + "\n");
    }

    @Test
    void takes_the_compiler_on_the_path_when_java_home_is_too_old() throws Exception {
        environment.put("JAVA_HOME", jdk("old", 17).toString());
        environment.put("PATH", jdk("on path", 25).resolve("bin") + ":" + tools);

        assertThat(atlas("jdk").out()).isEqualTo(temporary.resolve("on path").toRealPath() + "\n");
    }

    @Test
    void takes_the_oldest_installed_jdk_that_is_new_enough() throws Exception {
        environment.put("PATH", jdk("on path", 17).resolve("bin") + ":" + tools);
        jdk("all jdks/a", 27);
        jdk("all jdks/b with space", 25);
        jdk("all jdks/c", 21);

        assertThat(atlas("jdk").out()).isEqualTo(temporary.resolve("all jdks/b with space") + "\n");
    }

    @Test
    void asks_the_compiler_where_the_jdk_does_not_state_its_version() throws Exception {
        Files.delete(jdk("all jdks/a", 25).resolve("release"));

        assertThat(atlas("jdk").out()).isEqualTo(temporary.resolve("all jdks/a") + "\n");
    }

    @Test
    void passes_over_a_runtime_without_compiler() throws Exception {
        Files.delete(jdk("all jdks/runtime", 25).resolve("bin/javac"));

        assertThat(atlas("jdk").status()).isEqualTo(1);
    }

    @Test
    void says_what_is_there_and_what_to_install_when_there_is_none() throws Exception {
        environment.put("JAVA_HOME", jdk("old", 17).toString());

        var outcome = atlas("serve");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("Missing: a JDK, version 25 or newer")
                .contains("too old: JDK 17 in " + temporary.resolve("old"))
                .contains("Install one of these")
                .contains("https://adoptium.net/");
    }

    @Test
    void builds_before_the_first_run_and_is_quiet_after() throws Exception {
        jdk("all jdks/a", 25);

        assertThat(atlas("check", "my file.json").err()).isEqualTo("Building Rollout Atlas ...\n");

        var second = atlas("check", "my file.json");
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .contains("-jar\n" + checkout.toRealPath().resolve("target/rollout-atlas-1.jar")
                        + "\ncheck\nmy file.json\n");
    }

    @Test
    void builds_again_when_a_source_is_newer_or_was_deleted() throws Exception {
        jdk("all jdks/a", 25);
        atlas("check");
        var later = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));

        Files.setLastModifiedTime(checkout.resolve("src/main/One.java"), later);
        assertThat(atlas("check").err()).contains("Building");

        Files.delete(checkout.resolve("src/main/One.java"));
        Files.setLastModifiedTime(checkout.resolve("src/main"), later);
        assertThat(atlas("check").err()).contains("Building");
    }

    @Test
    void serves_when_no_command_is_given() throws Exception {
        jdk("all jdks/a", 25);

        assertThat(atlas().out()).endsWith("\nserve\n");
    }

    @Test
    void hands_on_the_status_of_the_program() throws Exception {
        script(jdk("all jdks/a", 25).resolve("bin/java"), "exit 3");

        assertThat(atlas("check").status()).isEqualTo(3);
    }

    @Test
    void shows_what_maven_says_and_where_the_log_is_when_the_build_fails() throws Exception {
        jdk("all jdks/a", 25);
        maven("echo '[INFO] noise'; echo '[ERROR] One.java:[3,4] something'; exit 1");

        var outcome = atlas("serve");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Build failed", "[ERROR] One.java:[3,4] something")
                .contains(
                        checkout.toRealPath().resolve("target/atlas-build.log").toString())
                .doesNotContain("noise");
    }

    @Test
    void does_not_take_the_jar_of_a_build_that_failed_for_a_good_one() throws Exception {
        jdk("all jdks/a", 25);
        maven(
                "mkdir -p \"$(dirname \"$0\")/target\" && touch \"$(dirname \"$0\")/target/rollout-atlas-1.jar\"; exit 1");
        atlas("serve");

        assertThat(atlas("serve").err()).contains("Build failed");
    }

    @Test
    void checks_the_format_first_and_says_how_to_mend_it() throws Exception {
        jdk("all jdks/a", 25);
        maven("case \"$*\" in *spotless:check*) exit 1;; esac; echo 'Tests run: 1'");

        var outcome = atlas("test");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("Invalid format", "./mvnw spotless:apply");
        assertThat(outcome.out()).doesNotContain("Tests run");
    }

    @Test
    void shows_the_lines_of_the_tests_and_fails_with_them() throws Exception {
        jdk("all jdks/a", 25);
        maven("case \"$*\" in *verify*) echo \"Tests run: 1 for $*\"; exit 1;; esac");

        var outcome = atlas("test", "-Dtest=A B");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("Tests run: 1").contains("-Dtest=A B");
    }

    @Test
    void gives_the_wrapper_the_sum_of_the_tar_where_unzip_is_missing() throws Exception {
        jdk("all jdks/a", 25);
        Files.delete(tools.resolve("unzip"));
        Files.createDirectories(checkout.resolve(".mvn/wrapper"));
        Files.copy(
                Path.of(".mvn/wrapper/maven-wrapper.properties"),
                checkout.resolve(".mvn/wrapper/maven-wrapper.properties"));
        maven("cat \"$(dirname \"$0\")/.mvn/wrapper/maven-wrapper.properties\"; exit 1");

        atlas("serve");

        var sums = Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))
                .lines()
                .filter(line -> line.startsWith("tarGzSha256Sum="))
                .map(line -> line.replace("tarGz", "distribution"))
                .toList();
        assertThat(Files.readAllLines(checkout.resolve("target/atlas-build.log")))
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

    private Outcome atlas(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                tools.resolve("sh").toString(),
                                checkout.resolve("atlas").toString()),
                        Stream.of(arguments))
                .toList();
        var out = temporary.resolve("out");
        var err = temporary.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        return new Outcome(status, Files.readString(out), Files.readString(err));
    }

    /** A folder that looks like a JDK; its {@code java} prints its arguments, one a line. */
    private Path jdk(String name, int version) throws IOException {
        var home = temporary.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "for argument; do echo \"$argument\"; done");
        script(home.resolve("bin/javac"), "echo javac " + version + ".0.1");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private void maven(String body) throws IOException {
        script(checkout.resolve("mvnw"), body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.write(file, ("#!/bin/sh\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path installed(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}

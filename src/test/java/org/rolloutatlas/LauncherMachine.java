package org.rolloutatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of {@code atlas} in a folder with a space in its name, on a machine whose JDKs and Maven are only scripts. */
final class LauncherMachine {
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
            "rm",
            "sed",
            "sleep",
            "sort",
            "tail",
            "touch",
            "tr",
            "uname");

    final Path temporary;
    final Path checkout;
    final Path tools;
    final Map<String, String> environment = new TreeMap<>();

    record Outcome(int status, String out, String err) {}

    LauncherMachine(Path temporary) throws IOException {
        this.temporary = temporary;
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
            script(tools.resolve(tool), "exec " + installed(tool) + " \"$@\"");
        }
        script(tools.resolve("unzip"), "exit 0");
        environment.put("PATH", tools.toString());
        environment.put(
                "ATLAS_JDKS",
                Files.createDirectories(temporary.resolve("all jdks")).toString());
    }

    Outcome atlas(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(
                                tools.resolve("sh").toString(),
                                checkout.resolve("atlas").toString()),
                        Stream.of(arguments))
                .toList();
        var out = Files.createTempFile(temporary, "out", "");
        var err = Files.createTempFile(temporary, "err", "");
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
    Path jdk(String name, int version) throws IOException {
        var home = temporary.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "for argument; do echo \"$argument\"; done");
        script(home.resolve("bin/javac"), "echo javac " + version + ".0.1");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    /** A test class in the checkout. */
    void test(String name, String body) throws IOException {
        var folder = Files.createDirectories(checkout.resolve("src/test/java"));
        Files.writeString(folder.resolve(name + ".java"), body);
    }

    void maven(String body) throws IOException {
        script(checkout.resolve("mvnw"), body);
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
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

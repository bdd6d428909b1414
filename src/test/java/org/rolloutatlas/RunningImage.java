package org.rolloutatlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An image that runs with a read-only root and a folder of temporary files that holds no programs: by the engine that {@code
 * ATLAS_ENGINE} names, {@code podman} or {@code docker}, otherwise unpacked from its layers.
 */
abstract sealed class RunningImage implements AutoCloseable {
    /** Java ends where the cache does not fit, instead of going without. */
    private static final String STRICT = "-XX:AOTMode=on";

    /** What is asked of a start. */
    record Start(Path image, Path work, @Nullable Path data, int port, int operationsPort) {
        List<String> arguments() {
            return List.of("serve", "--port", Integer.toString(port));
        }

        Map<String, String> environment() {
            return Map.of("MANAGEMENT_SERVER_PORT", Integer.toString(operationsPort), "JAVA_TOOL_OPTIONS", STRICT);
        }
    }

    final Start start;
    final JsonNode manifest;
    final JsonNode config;
    private final StringBuilder log = new StringBuilder();

    private RunningImage(Start start) throws IOException, InterruptedException {
        this.start = start;
        run(List.of("tar", "-xf", start.image().toString(), "-C", start.work().toString()));
        var json = new JsonMapper();
        manifest = json.readTree(start.work().resolve("manifest.json")).get(0);
        config = json.readTree(start.work().resolve(manifest.get("Config").asString()))
                .get("config");
    }

    static RunningImage of(Start start) throws IOException, InterruptedException {
        var engine = System.getenv("ATLAS_ENGINE");
        return engine == null ? new Unpacked(start) : new Engine(start, engine);
    }

    /** What the health check of the image gives: 0 when all is well. */
    abstract int health() throws IOException, InterruptedException;

    /** Sends SIGTERM, waits, and gives the exit status. */
    abstract int stop() throws IOException, InterruptedException;

    /** The process that says what the image says, in both ways. */
    abstract Process told();

    /** Waits until it says that it serves. */
    void awaitStart() throws IOException {
        while (!log.toString().contains("For operators:")) {
            var line = told().inputReader().readLine();
            if (line == null) {
                throw new IllegalStateException("the image did not start: " + log);
            }
            log.append(line).append('\n');
        }
    }

    /** All that it has said, once it has ended. */
    String log() throws IOException {
        return log.append(told().inputReader().readAllAsString()).toString();
    }

    @Override
    public abstract void close() throws IOException;

    List<String> healthCheck() {
        var test = ImageArchive.strings(config.at("/Healthcheck/Test"));
        return test.subList(1, test.size());
    }

    private static final class Engine extends RunningImage {
        private final String engine;
        private final String id;
        private final Process logs;

        Engine(Start start, String engine) throws IOException, InterruptedException {
            super(start);
            this.engine = engine;
            run(List.of(engine, "load", "-i", start.image().toString()));
            var command = new ArrayList<>(
                    List.of(engine, "run", "-d", "--read-only", "--tmpfs", "/tmp", "--network", "host"));
            start.environment().forEach((name, value) -> command.addAll(List.of("-e", name + "=" + value)));
            if (start.data() != null) {
                command.addAll(List.of("-v", start.data() + ":/data:ro"));
            }
            command.add(manifest.get("RepoTags").get(0).asString());
            command.addAll(start.arguments());
            id = run(command).lines().toList().getLast().strip();
            logs = new ProcessBuilder(engine, "logs", "-f", id)
                    .redirectErrorStream(true)
                    .start();
        }

        @Override
        int health() throws IOException, InterruptedException {
            return status(
                    Stream.concat(Stream.of(engine, "exec", "-e", "JAVA_TOOL_OPTIONS=", id), healthCheck().stream())
                            .toList());
        }

        @Override
        Process told() {
            return logs;
        }

        @Override
        int stop() throws IOException, InterruptedException {
            run(List.of(engine, "stop", "-t", "60", id));
            return Integer.parseInt(run(List.of(engine, "inspect", "-f", "{{.State.ExitCode}}", id))
                    .strip());
        }

        @Override
        public void close() throws IOException {
            logs.destroy();
            new ProcessBuilder(engine, "rm", "-f", id)
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        }
    }

    private static final class Unpacked extends RunningImage {
        private final Process process;

        Unpacked(Start start) throws IOException, InterruptedException {
            super(start);
            var root = Files.createDirectories(start.work().resolve("root"));
            for (var layer : ImageArchive.strings(manifest.get("Layers"))) {
                run(List.of("tar", "-xzpf", start.work().resolve(layer).toString(), "-C", root.toString()));
            }
            process = launch(
                    start.environment(),
                    Stream.concat(ImageArchive.strings(config.get("Entrypoint")).stream(), start.arguments().stream())
                            .toList());
        }

        private Process launch(Map<String, String> environment, List<String> program) throws IOException {
            var command = new ArrayList<>(List.of(
                    Path.of("src/test/image/unpacked.sh").toAbsolutePath().toString(),
                    start.work().resolve("root").toString(),
                    start.data() == null ? "" : start.data().toString()));
            command.addAll(program);
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            var path = System.getenv().getOrDefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
            builder.environment().clear();
            for (var variable : ImageArchive.strings(config.get("Env"))) {
                builder.environment().put(variable.replaceFirst("=.*", ""), variable.replaceFirst("[^=]*=", ""));
            }
            builder.environment().put("PATH", path);
            builder.environment().putAll(environment);
            return builder.start();
        }

        @Override
        int health() throws IOException, InterruptedException {
            var port = "MANAGEMENT_SERVER_PORT";
            return launch(Map.of(port, Integer.toString(start.operationsPort())), healthCheck())
                    .waitFor();
        }

        @Override
        Process told() {
            return process;
        }

        @Override
        int stop() throws InterruptedException {
            // by its handle: the process itself would close what is still to be read
            process.toHandle().destroy();
            return process.waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private static int status(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** What the command says, in both ways; it has to succeed. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = process.inputReader().readAllAsString();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}

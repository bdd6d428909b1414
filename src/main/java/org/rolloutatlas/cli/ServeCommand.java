package org.rolloutatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code atlas serve}: the public pages and the explorer. Spring is loaded only when it runs. */
@Command(
        name = "serve",
        description = "Serves the public pages and the explorer until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "1:could not start (a taken port, too little memory), errors in the dataset",
            "2:no such file or map, unknown option",
            "130, 143:stopped by a signal: Ctrl-C, SIGTERM"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description =
                    "Dataset to serve, or the folder of its events.json or of its CSV tables; it is read again when it changes"
                            + " (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Folder or file of the map (default: ${DEFAULT-VALUE}).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Scheme and host under which readers reach it, for link previews, feeds and embeds. Without it"
                            + " they name the host that was asked.")
    private String baseUrl = "";

    @Option(
            names = "--operations-port",
            paramLabel = "PORT",
            description =
                    "Port for health and metrics, 0 for any free one, for this machine alone unless MANAGEMENT_SERVER_ADDRESS"
                            + " in the environment names another address. Without it there are none.")
    private @Nullable Integer operationsPort;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description =
                    "Writes a line for each request, in the common log format: the reader's address is in it unless"
                            + " ATLAS_ACCESS_LOG_PATTERN in the environment leaves it out. Without it there is none.")
    private @Nullable Path accessLog;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        data = InputFile.dataset(data);
        new InputFile(data).require();
        if (!Files.exists(geodata)) {
            throw new InputException("missing geodata: " + geodata + " is not there; name its folder with --geodata");
        }
        requirePort(port);
        if (operationsPort != null) {
            requirePort(operationsPort);
            if (operationsPort == port && port != 0) {
                throw new InputException("invalid operations port: " + port
                        + " is that of the public pages; it takes one that readers do not reach");
            }
        }
        if (accessLog != null) {
            requireWritable(accessLog);
        }
        if (!baseUrl.isEmpty() && !baseUrl.matches("https?://[^/?#\\s]+/?")) {
            throw new InputException(
                    "invalid base URL '" + baseUrl + "'; allowed: scheme and host, such as https://atlas.example");
        }
        if (isTaken(port, "--port") || (operationsPort != null && isTaken(operationsPort, "--operations-port"))) {
            return 1;
        }
        var properties = new LinkedHashMap<String, String>();
        properties.put("atlas.data", data.toString());
        properties.put("atlas.geodata", geodata.toString());
        properties.put("server.port", Integer.toString(port));
        if (!baseUrl.isEmpty()) {
            properties.put("atlas.base-url", baseUrl);
        }
        if (operationsPort != null) {
            properties.put("management.server.port", operationsPort.toString());
        }
        if (accessLog != null) {
            properties.put("atlas.access-log", accessLog.toString());
        }
        return Server.serve(properties, terminal);
    }

    private static void requirePort(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new InputException("invalid port: " + port + "; allowed: 0 to " + LAST_PORT);
        }
    }

    private boolean isTaken(int port, String option) {
        boolean taken = Server.isTaken(port);
        if (taken) {
            terminal.err()
                    .println("atlas: port " + port + " is taken; stop the other program or choose another with "
                            + option);
        }
        return taken;
    }

    /** A server that could not write its log would say so once and serve on without. */
    private static void requireWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException("missing folder of the access log: " + folder + " is not there; make it first");
        }
        if (Files.isDirectory(file) || !Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new InputException("invalid access log: " + file + " cannot be written; name a file of your own");
        }
    }
}

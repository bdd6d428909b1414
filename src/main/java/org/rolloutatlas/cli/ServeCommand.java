package org.rolloutatlas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
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
                    "Scheme and host under which readers reach it, for link previews, feeds and embeds. Without it,"
                            + " oEmbed answers follow the host that was asked.")
    private String baseUrl = "";

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
        if (port < 0 || port > LAST_PORT) {
            throw new InputException("invalid port: " + port + "; allowed: 0 to " + LAST_PORT);
        }
        if (!baseUrl.isEmpty() && !baseUrl.matches("https?://[^/?#\\s]+/?")) {
            throw new InputException(
                    "invalid base URL '" + baseUrl + "'; allowed: scheme and host, such as https://atlas.example");
        }
        if (Server.isTaken(port)) {
            terminal.err()
                    .println("atlas: port " + port + " is taken; stop the other program or choose another with --port");
            return 1;
        }
        var properties = new LinkedHashMap<String, String>();
        properties.put("atlas.data", data.toString());
        properties.put("atlas.geodata", geodata.toString());
        properties.put("server.port", Integer.toString(port));
        if (!baseUrl.isEmpty()) {
            properties.put("atlas.base-url", baseUrl);
        }
        return Server.serve(properties, terminal);
    }
}

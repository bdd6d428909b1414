package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.editor.ArticleFetch;
import org.rolloutatlas.editor.EditorGuard;
import org.rolloutatlas.editor.EditorKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas edit}: the editor, for the browser of this machine alone. */
@Command(
        name = "edit",
        description = "Opens a dataset to be edited in the browser of this machine, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The address that is shown opens the editor once, in one browser; nobody else gets in.",
            "Nothing is written before you save. What the file said before is kept beside it.",
            "Nothing is fetched from the net, unless you start it with --fetch and press the button of an article."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "1:could not start, or the file is not in its usual layout",
            "2:no such file, unknown option",
            "130, 143:stopped by a signal: Ctrl-C, SIGTERM"
        })
final class EditCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Dataset to edit, JSON or a workbook, or the folder of its events.json (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Folder or file of the map (default: ${DEFAULT-VALUE}).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    @Option(names = "--no-browser", description = "Only shows the address, and opens no browser.")
    private boolean quiet;

    @Option(
            names = "--fetch",
            description =
                    "Lets the editor fetch the page of an article, one at a time and only when its button is pressed.")
    private boolean fetching;

    EditCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        data = InputFile.dataset(data);
        new InputFile(data).require();
        if (Files.isDirectory(data)) {
            throw new InputException("unsupported file: " + data + " is a folder of tables; make one file of it with"
                    + " atlas import " + data + " -o " + InputFile.DATASET);
        }
        var store = new EditedFile(data.toRealPath(), disk);
        var json = store.read();
        var tree = DatasetFormat.tree(json);
        if (tree.isEmpty()) {
            throw new InputException("invalid file: " + data + " is no JSON, or says something twice; atlas check "
                    + data + " says where");
        }
        if (!DatasetFormat.canonical(tree.get()).equals(new String(json, StandardCharsets.UTF_8))) {
            terminal.err()
                    .println("atlas: " + data + " is not in its usual layout; write it so with atlas format " + data
                            + ", then what you change is the only difference");
            return 1;
        }
        if (Server.isTaken(port)) {
            terminal.err()
                    .println("atlas: port " + port + " is taken; stop the other program or choose another with --port");
            return 1;
        }
        var key = new EditorKey();
        return Server.serve(
                properties(),
                fetching
                        ? Map.of("fileStore", store, "editorKey", key, "articleFetch", new ArticleFetch())
                        : Map.of("fileStore", store, "editorKey", key),
                terminal,
                (started, _) -> open(started, key));
    }

    private Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("atlas.edit", "true");
        properties.put("atlas.data", data.toString());
        properties.put("atlas.geodata", geodata.toString());
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", Integer.toString(port));
        return properties;
    }

    private void open(int started, EditorKey key) {
        var address = EditorGuard.address(started, key);
        terminal.out().println("Rollout Atlas, the editor of " + data + ": " + address);
        terminal.out().flush();
        if (!quiet && !OwnBrowser.open(address)) {
            terminal.out().println("Open that address in a browser of this machine.");
            terminal.out().flush();
        }
    }
}

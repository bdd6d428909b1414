package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rolloutatlas.publish.bake.StaticSite;
import org.rolloutatlas.publish.bake.UnbakableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas bake}: the whole public site as files, for any host of static files. */
@Command(
        name = "bake",
        description = "Writes the whole public site as compressed static files.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:baked", "1:errors in the dataset; the old site stays", "2:no such file, unusable folder"})
final class BakeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "Becomes a link to the finished site; the states are in DIR.releases.")
    private Path directory = Path.of("site");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Scheme and host at which the site will stand, for link previews, feeds and embeds.")
    private String baseUrl = "";

    @Option(names = "--data", paramLabel = "FILE", description = "Dataset to bake (default: ${DEFAULT-VALUE}).")
    private Path data = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--geodata",
            paramLabel = "DIR",
            description = "Folder or file of the map (default: ${DEFAULT-VALUE}).")
    private Path geodata = InputFile.usual(GeodataOption.FOLDER);

    private int said;

    BakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        data = InputFile.dataset(data);
        new InputFile(data).require();
        if (!Files.exists(geodata)) {
            throw new InputException("missing geodata: " + geodata + " is not there; name its folder with --geodata");
        }
        if (baseUrl.isEmpty()) {
            terminal.err()
                    .println("atlas: missing --base-url; the site works without, but link previews, feeds, the"
                            + " sitemap and what is pasted to embed a figure need the host in their addresses");
        }
        try {
            var report = StaticSite.bake(data, geodata, directory, Version.build(), baseUrl, this::progress);
            if (!report.problems().isEmpty()) {
                return terminal.refuse(report.problems());
            }
            report.warnings().forEach(warning -> terminal.err().println("atlas: " + warning));
            terminal.out().println(directory + ": " + report.files() + " files, " + report.changed() + " changed");
            return 0;
        } catch (UnbakableException | IllegalArgumentException e) {
            endProgress();
            throw new InputException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            endProgress();
            throw new InputException("could not write " + directory + ": " + FailureLine.of(e)
                    + (Files.exists(directory) ? "; the old site stays" : ""));
        }
    }

    /** What is said next begins a line. */
    private synchronized void endProgress() {
        if (said > 0 && said < 100) {
            terminal.err().println();
        }
    }

    /** One line that counts up; the workers are several, and the faster may report first. */
    private synchronized void progress(int files, int all, String address) {
        int percent = files * 100 / all;
        if (percent > said) {
            said = percent;
            terminal.err().print("\rBaking: " + percent + " %, " + files + " of " + all + (files == all ? "\n" : ""));
            terminal.err().flush();
        }
    }
}

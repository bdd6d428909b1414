package org.rolloutatlas.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.net.LinkAnswer;
import org.rolloutatlas.net.LinkCheck;
import org.rolloutatlas.net.OpenNet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas links}: whether the pages that a dataset cites are still there. */
@Command(
        name = "links",
        description = "Asks each address that the sources of a dataset state, once, and tells which are gone, moved or"
                + " silent. Nothing is changed.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:asked, whatever came of it: a page that is gone is no mistake of the dataset",
            "2:no such file, errors in the dataset, unknown option"
        })
final class LinksCommand implements Callable<Integer> {
    /** How the report is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private static final int HOSTS_AT_A_TIME = 8;

    private final Terminal terminal;
    private final OpenNet net;
    private final Duration rest;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Dataset whose sources are asked for (default: ${DEFAULT-VALUE}).")
    private Path file = InputFile.usual(InputFile.DATASET);

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "text: a line for each address that wants a look (default); json: every address, for tools;"
                    + " markdown: a report for an issue or the summary of a job.")
    private Format format = Format.TEXT;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long one address may take (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description =
                    "How long all of them may take; the others are told as not asked (default: ${DEFAULT-VALUE}).")
    private int minutes = 30;

    private int said;

    LinksCommand(Terminal terminal) {
        this(terminal, new OpenNet(), Duration.ofSeconds(1));
    }

    /**
     * @param net what may be asked
     * @param rest of a host between two questions
     */
    LinksCommand(Terminal terminal, OpenNet net, Duration rest) {
        this.terminal = terminal;
        this.net = net;
        this.rest = rest;
    }

    @Override
    public Integer call() throws InterruptedException {
        require("--seconds", seconds);
        require("--minutes", minutes);
        var input = new InputFile(InputFile.dataset(file));
        input.require();
        return switch (input.read(new WorkbookReader(new DatasetReader()))) {
            case Reading.Rejected(var problems) -> {
                terminal.refuse(problems);
                // 1 is what the work finds wrong, and nothing was asked
                yield 2;
            }
            case Reading.Accepted accepted -> {
                var report = ask(accepted.dataset());
                terminal.out()
                        .print(
                                switch (format) {
                                    case TEXT -> report.text();
                                    case JSON -> LinksJson.write(report);
                                    case MARKDOWN -> report.markdown();
                                });
                terminal.out().flush();
                yield 0;
            }
        };
    }

    private static void require(String option, int number) {
        if (number < 1) {
            throw new InputException("invalid " + option + " " + number + ": must be 1 or more");
        }
    }

    private LinksReport ask(Dataset dataset) throws InterruptedException {
        var addresses = new LinkedHashSet<URI>();
        dataset.sources().forEach(source -> source.url().ifPresent(addresses::add));
        var limits =
                new LinkCheck.Limits(HOSTS_AT_A_TIME, Duration.ofSeconds(seconds), Duration.ofMinutes(minutes), rest);
        var answers = new LinkCheck(net, limits).ask(addresses, asked -> progress(asked, addresses.size()));
        endProgress();
        var links = dataset.sources().stream()
                .filter(source -> source.url().isPresent())
                .map(source -> asked(source, answers))
                .toList();
        var title = dataset.imprint().title().in(Language.EN) + ", "
                + dataset.imprint().version();
        return new LinksReport(title, links, dataset.sources().size() - links.size());
    }

    private static AskedLink asked(Source source, Map<URI, LinkAnswer> answers) {
        var address = source.url().orElseThrow();
        return new AskedLink(source, address, Objects.requireNonNull(answers.get(address)));
    }

    /** One line that counts up. */
    private synchronized void progress(int asked, int all) {
        int percent = asked * 100 / all;
        if (percent > said) {
            said = percent;
            terminal.err().print("\rAsking: " + percent + " %, " + asked + " of " + all);
            terminal.err().flush();
        }
    }

    /** What is said next begins a line. */
    private synchronized void endProgress() {
        if (said > 0) {
            terminal.err().println();
        }
        // one that was late is not told
        said = 100;
    }
}

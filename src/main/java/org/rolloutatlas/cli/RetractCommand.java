package org.rolloutatlas.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas retract}. */
@Command(
        name = "retract",
        description = {"Withdraws an event: it keeps its address, which says why, and is drawn and counted nowhere."},
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:changed",
            "1:refused, or errors in the dataset; nothing was written",
            "2:no such file, unknown kind, unknown option"
        })
final class RetractCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Disk disk;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the event.")
    private String event = "";

    @Option(
            names = "--note",
            paramLabel = "TAG=TEXT",
            required = true,
            description = "Why, for readers, in each language of the dataset: --note en=\"…\" --note zh-Hans=\"…\".")
    private Map<String, String> note = new LinkedHashMap<>();

    @Mixin
    private ChangedFile changed = new ChangedFile();

    RetractCommand(Terminal terminal, Disk disk) {
        this.terminal = terminal;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        var file = changed.edit(terminal, disk);
        var edits = file.edits();
        // the terminal's own clock: a retraction is dated by the day on which it is made
        return file.write(edits.retract(event, note, LocalDate.now(ZoneOffset.UTC)), edits.text());
    }
}

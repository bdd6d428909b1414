package org.rolloutatlas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rolloutatlas.basemap.GeodataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code atlas}. Without the name of a command it serves.
 *
 * <p>Exit status: 0 done, 1 the work found something wrong (errors in a dataset, a taken port), 2 it was asked for something
 * that is not there (unknown option, missing file).
 */
@Command(
        name = "atlas",
        description = "A timeline and world map of reported ID-system rollouts.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Without a command, atlas serves."})
public final class Atlas {
    private static final Set<String> OF_THE_ROOT = Set.of("-h", "--help", "-V", "--version");

    /** The property of the machine with which a failure is told with its stack trace. */
    static final String TRACE = "atlas.trace";

    private Atlas() {}

    /** Runs a command and ends the process with its status. */
    public static void main(String[] args) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        TemporaryFolder.take();
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command; tests look at what it says. Whatever fails is told in one line. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Disk.REAL, out, err, args);
    }

    /** Runs a command that writes to this disk. */
    static int run(Disk disk, PrintWriter out, PrintWriter err, String... args) {
        try {
            return execute(new Terminal(out, err), disk, args);
        } catch (Throwable e) {
            // picocli hands exceptions over, but not errors
            return failed(err, e);
        }
    }

    private static int failed(PrintWriter err, Throwable failure) {
        err.println("atlas: " + FailureLine.of(failure));
        if (System.getProperty(TRACE) != null) {
            failure.printStackTrace(err);
        }
        return failure instanceof InputException || failure instanceof GeodataException ? 2 : 1;
    }

    private static int execute(Terminal terminal, Disk disk, String... args) {
        return new CommandLine(new Atlas())
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new EditCommand(terminal, disk))
                .addSubcommand(new BakeCommand(terminal))
                .addSubcommand(new CheckCommand(terminal, disk))
                .addSubcommand(new LinksCommand(terminal))
                .addSubcommand(new FormatCommand(terminal, disk))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal, disk))
                .addSubcommand(new ExportCommand(terminal, disk))
                .addSubcommand(new NewCommand(terminal, disk))
                .addSubcommand(new RenameCommand(terminal, disk))
                .addSubcommand(new MergeCommand(terminal, disk))
                .addSubcommand(new RetractCommand(terminal, disk))
                .addSubcommand(new GenerateCommand(terminal, disk))
                .addSubcommand(new RehearseCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, _, _) -> failed(terminal.err(), failure))
                .execute(withCommand(args));
    }

    /** {@code atlas --port 9000} serves. */
    private static String[] withCommand(String... args) {
        boolean named = args.length > 0 && (!args[0].startsWith("-") || OF_THE_ROOT.contains(args[0]));
        if (named) {
            return args;
        }
        var serving = new String[args.length + 1];
        serving[0] = "serve";
        System.arraycopy(args, 0, serving, 1, args.length);
        return serving;
    }
}

package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rolloutatlas.dataset.FileReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;
import org.rolloutatlas.dataset.TableFolder;

/** What an earlier revision of a file was told already; Git keeps it. */
record EarlierProblems(List<Problem> before) {
    private record Told(Severity severity, String code, String message) {
        static Told of(Problem problem) {
            return new Told(problem.severity(), problem.code(), problem.message());
        }
    }

    /**
     * Checks the file as it was.
     *
     * @param revision as Git names it
     * @throws InputException if Git has no such file at that revision
     */
    static EarlierProblems at(String revision, Path file, FileReader reader) throws IOException {
        return new EarlierProblems(
                reader.read(file.toString(), show(revision, file)).problems());
    }

    /** Those of now that the earlier revision did not have: said in other words, or once more than before. */
    List<Problem> newAmong(List<Problem> now) {
        var known = new ArrayList<>(before.stream().map(Told::of).toList());
        return now.stream().filter(problem -> !known.remove(Told.of(problem))).toList();
    }

    private static byte[] show(String revision, Path file) throws IOException {
        var whole = file.toAbsolutePath();
        var kept = Files.isDirectory(file)
                ? tables(revision, whole.normalize())
                : git(
                        whole.resolveSibling(".").normalize(),
                        "show",
                        "--end-of-options",
                        revision + ":./" + whole.getFileName());
        return kept.orElseThrow(
                () -> new InputException("unknown revision '" + revision + "': Git has no " + file + " there"));
    }

    /** The tables that a folder had, as {@link TableFolder} reads those that it has; empty if it had none of events. */
    private static Optional<byte[]> tables(String revision, Path folder) throws IOException {
        var listed = git(folder, "ls-tree", "--name-only", "-z", "--end-of-options", revision);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        var tables = new TreeMap<String, byte[]>();
        for (var name : new String(listed.get(), StandardCharsets.UTF_8).split("\0")) {
            if (TableFolder.isTable(name)) {
                git(folder, "show", "--end-of-options", revision + ":./" + name)
                        .ifPresent(table -> tables.put(name, table));
            }
        }
        return tables.containsKey(TableFolder.EVENTS) ? Optional.of(TableFolder.packed(tables)) : Optional.empty();
    }

    /** What Git answers in a folder; empty if it refuses. */
    private static Optional<byte[]> git(Path folder, String... words) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        try {
            var running = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var bytes = running.getInputStream().readAllBytes();
            return running.waitFor() == 0 ? Optional.of(bytes) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.FileReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Problem.Severity;

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
        if (Files.isDirectory(file)) {
            // of a folder Git would show a list of its files
            throw new InputException("unsupported --since: " + file + " is a folder of tables, not a file");
        }
        var whole = file.toAbsolutePath();
        var folder = whole.resolveSibling(".").normalize();
        var git = new ProcessBuilder(
                "git", "-C", folder.toString(), "show", "--end-of-options", revision + ":./" + whole.getFileName());
        try {
            var running = git.redirectErrorStream(false)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var bytes = running.getInputStream().readAllBytes();
            if (running.waitFor() == 0) {
                return bytes;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new InputException("unknown revision '" + revision + "': Git has no " + file + " there");
    }
}

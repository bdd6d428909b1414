package org.rolloutatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Finding.Spot;
import org.rolloutatlas.dataset.Problem.Severity;
import tools.jackson.databind.JsonNode;

/**
 * {@code events.json} → {@link Dataset} or all of its problems at once.
 *
 * @param distance checks points against the base map
 * @param selections checks the queries of chapters
 */
public record DatasetReader(CountryDistance distance, SelectionCheck selections) {
    private static final int HASH_BYTES = 8;
    private static final Comparator<Problem> FILE_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /** Reads a file whose points and selections are not checked. */
    public DatasetReader() {
        this(CountryDistance.UNKNOWN, SelectionCheck.ANY);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read at all; mistakes within it are problems of the reading
     */
    public Reading read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param fileName name of the file as the editor knows it, for the problems
     */
    public Reading read(String fileName, byte[] bytes) {
        return switch (FileText.of(bytes)) {
            case FileText.Undecodable bad -> new Reading.Rejected(List.of(problem(fileName, bad)));
            case FileText.Decoded decoded -> read(fileName, decoded, hash(bytes));
        };
    }

    /** A file up to its schema, without the rules. */
    sealed interface Shape {
        /** It follows the schema. */
        record Shaped(JsonNode root) implements Shape {}

        /** It does not; problems in file order. */
        record Misshapen(List<Problem> problems) implements Shape {}
    }

    /** Reads a file up to its schema. */
    static Shape shape(String fileName, byte[] bytes) {
        return switch (FileText.of(bytes)) {
            case FileText.Undecodable bad -> new Shape.Misshapen(List.of(problem(fileName, bad)));
            case FileText.Decoded file -> {
                var parsed = JsonText.parse(file.text());
                var problems = new ArrayList<Problem>();
                parsed.faults().forEach(fault -> problems.add(problem(fileName, fault)));
                var root = parsed.root();
                if (root == null) {
                    yield new Shape.Misshapen(problems);
                }
                var findings = new Findings();
                SchemaCheck.check(root, findings);
                problems.addAll(located(fileName, file.text(), findings.all()));
                problems.sort(FILE_ORDER);
                yield problems.isEmpty() ? new Shape.Shaped(root) : new Shape.Misshapen(problems);
            }
        };
    }

    private static Problem problem(String fileName, FileText.Undecodable bad) {
        return new Problem(Severity.ERROR, fileName, bad.line(), bad.column(), "", bad.message(), bad.remedy());
    }

    private static Problem problem(String fileName, JsonText.Fault fault) {
        return new Problem(
                Severity.ERROR,
                fileName,
                fault.line(),
                fault.column(),
                fault.pointer(),
                fault.message(),
                fault.remedy());
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the bytes, by which datasets are told apart. */
    public static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Reading read(String fileName, FileText.Decoded file, String hash) {
        var problems = new ArrayList<Problem>();
        if (file.byteOrderMark()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    fileName,
                    1,
                    1,
                    "",
                    "byte order mark at the start of the file",
                    "./atlas format removes it."));
        }
        var parsed = JsonText.parse(file.text());
        parsed.faults().forEach(fault -> problems.add(problem(fileName, fault)));
        var root = parsed.root();
        if (root == null) {
            return new Reading.Rejected(problems);
        }
        var draft = new Draft(root);
        problems.addAll(located(fileName, file.text(), findings(root, draft)));
        problems.sort(FILE_ORDER);
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? new Reading.Rejected(problems)
                : new Reading.Accepted(Assembly.assemble(draft, hash), problems);
    }

    private List<Finding> findings(JsonNode root, Draft draft) {
        var findings = new Findings();
        SchemaCheck.check(root, findings);
        Rules.check(draft, distance, selections, findings);
        return findings.all();
    }

    private static List<Problem> located(String fileName, String text, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        var positions =
                Positions.locate(text, findings.stream().map(Finding::pointer).collect(Collectors.toSet()));
        return findings.stream()
                .map(finding -> {
                    var place = finding.spot() == Spot.NAME
                            ? positions.name(finding.pointer())
                            : positions.value(finding.pointer());
                    // the opening quotation mark stands before the first character of a text
                    int column = place.column() + (finding.offset() > 0 ? finding.offset() + 1 : 0);
                    return new Problem(
                            finding.severity(),
                            fileName,
                            place.line(),
                            column,
                            finding.pointer(),
                            finding.message(),
                            finding.remedy());
                })
                .toList();
    }
}

package org.rolloutatlas.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.Problem.Severity;
import org.rolloutatlas.event.Vocabularies;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/**
 * {@code events.json} → {@link Dataset} or all of its problems at once.
 *
 * @param distance checks points against the base map
 * @param selections checks the queries of chapters
 * @param all whether warnings that a record answers itself are told too
 */
public record DatasetReader(CountryDistance distance, SelectionCheck selections, boolean all) implements FileReader {
    private static final int HASH_BYTES = 8;

    /** Reads a file whose points and selections are not checked. */
    public DatasetReader() {
        this(CountryDistance.UNKNOWN, SelectionCheck.ANY);
    }

    /** Reads a file; of what its records answer themselves nothing is told. */
    public DatasetReader(CountryDistance distance, SelectionCheck selections) {
        this(distance, selections, false);
    }

    @Override
    public Reading read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Optional.empty());
    }

    /**
     * Reads bytes that were made of something else.
     *
     * @param kept where a problem of these bytes stands in it; problems name other places of the same mistake so, and have their own in the
     *     bytes
     */
    public Reading read(String fileName, byte[] bytes, UnaryOperator<Problem> kept) {
        return read(fileName, bytes, Optional.of(kept));
    }

    private Reading read(String fileName, byte[] bytes, Optional<UnaryOperator<Problem>> kept) {
        var hash = CompletableFuture.supplyAsync(() -> hash(bytes));
        return switch (parse(fileName, bytes)) {
            case Parse.Failed(var problems) -> new Reading.Rejected(problems);
            case Parse.Tree tree -> check(fileName, tree, hash, kept);
        };
    }

    /** The vocabularies of a file that declares none. */
    public static Vocabularies firstEdition() {
        return VocabularyReading.SHIPPED;
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
        return switch (parse(fileName, bytes)) {
            case Parse.Failed(var problems) -> new Shape.Misshapen(problems);
            case Parse.Tree tree -> {
                var findings = new Findings();
                SchemaCheck.of(tree.root()).check(tree.root(), findings);
                var problems = new ArrayList<>(tree.faults());
                problems.addAll(located(fileName, tree.locator(), findings.all(), Optional.empty()));
                problems.sort(PlacedFindings.FILE_ORDER);
                yield problems.isEmpty() ? new Shape.Shaped(tree.root()) : new Shape.Misshapen(problems);
            }
        };
    }

    /** The bytes as a tree that holds all that they say; empty if they are none. */
    static Optional<JsonNode> tree(byte[] bytes) {
        return switch (parse("", bytes)) {
            case Parse.Failed _ -> Optional.empty();
            case Parse.Tree tree -> tree.faults().isEmpty() ? Optional.of(tree.root()) : Optional.empty();
        };
    }

    /** Finds in the text of one file where pointers stand. */
    private interface Locator {
        Positions locate(Collection<String> pointers);
    }

    /** The bytes as a tree, or why they are none. */
    private sealed interface Parse {
        /** @param faults such as duplicate keys */
        record Tree(JsonNode root, TextGlance glance, Locator locator, boolean byteOrderMark, List<Problem> faults)
                implements Parse {}

        record Failed(List<Problem> problems) implements Parse {}
    }

    private static Parse parse(String fileName, byte[] bytes) {
        var foreign = FileText.foreignEncoding(bytes);
        if (foreign.isPresent()) {
            return new Parse.Failed(List.of(problem(fileName, foreign.get())));
        }
        var utf8 = FileText.withoutByteOrderMark(bytes);
        var parsed = JsonText.parse(utf8);
        var faults =
                parsed.faults().stream().map(fault -> problem(fileName, fault)).toList();
        var root = parsed.root();
        if (root != null) {
            return new Parse.Tree(
                    root,
                    parsed.glance(),
                    pointers -> Positions.locate(utf8, parsed.starts(), pointers),
                    FileText.hasByteOrderMark(bytes),
                    faults);
        }
        return new Parse.Failed(FileText.badByte(utf8)
                .map(bad -> List.of(problem(fileName, bad)))
                .orElse(faults));
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

    private Reading check(
            String fileName, Parse.Tree tree, CompletableFuture<String> hash, Optional<UnaryOperator<Problem>> kept) {
        var draft = new Draft(tree.root(), tree.glance());
        var findings = findings(draft);
        var dataset = tree.faults().isEmpty() && !findings.anyError()
                ? Optional.of(Assembly.assemble(draft, hash.join()))
                : Optional.<Dataset>empty();
        dataset.ifPresent(whole -> {
            var standing = Standing.of(whole, selections);
            ChapterRules.check(draft, whole, standing, findings);
            SearchRules.check(draft, standing, findings);
        });
        var problems = new ArrayList<>(tree.faults());
        if (tree.byteOrderMark()) {
            problems.add(new Problem(
                    Severity.WARNING,
                    Warning.BYTE_ORDER_MARK.code(),
                    fileName,
                    1,
                    1,
                    "",
                    Phrase.of("byte order mark at the start of the file"),
                    Phrase.of("./atlas format removes it."),
                    List.of()));
        }
        var told = Acceptances.answer(draft, findings).stream()
                .filter(finding -> all || finding.severity() != Severity.ACCEPTED)
                .toList();
        problems.addAll(located(fileName, tree.locator(), told, kept));
        problems.sort(PlacedFindings.FILE_ORDER);
        return dataset.filter(_ -> !findings.anyError())
                .<Reading>map(whole -> new Reading.Accepted(whole, problems))
                .orElseGet(() -> new Reading.Rejected(problems));
    }

    /** Most files follow the schema, so the rules do not wait for it; if one does not, they begin again with what it says. */
    private Findings findings(Draft draft) {
        var root = draft.root.node();
        var schema = SchemaCheck.of(root);
        var quick = CompletableFuture.supplyAsync(() -> schema.quicklyAccepts(root));
        var findings = new Findings();
        Rules.check(draft, distance, selections, findings);
        if (quick.join()) {
            return findings;
        }
        var again = new Findings();
        schema.validate(root, again);
        Rules.check(draft, distance, selections, again);
        return again;
    }

    private static List<Problem> located(
            String fileName, Locator locator, List<Finding> findings, Optional<UnaryOperator<Problem>> kept) {
        if (findings.isEmpty()) {
            return List.of();
        }
        return PlacedFindings.problems(
                fileName,
                locator.locate(findings.stream().map(Finding::pointer).collect(Collectors.toSet())),
                findings,
                kept);
    }
}

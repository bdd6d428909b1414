package org.rolloutatlas.golden;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Second half of {@code ./atlas golden}: tells the differences that the tests left, then puts the new files in place.
 *
 * @param expected folder of the golden files
 * @param changed folder in which the tests left new ones, under the same names
 */
record GoldenCommand(Path expected, Path changed, PrintStream out) {

    /** @param arguments {@code --dry} or nothing, then a part of a file's name or nothing; run at the root of the checkout */
    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var given = List.of(arguments);
        var name = given.stream().filter(argument -> !argument.equals("--dry")).findFirst();
        new GoldenCommand(Path.of("src/test/resources/golden"), Path.of("target/golden-changed"), out)
                .run(name.orElse(""), given.contains("--dry"));
    }

    void run(String part, boolean dry) throws IOException {
        var names = names(changed).stream().filter(name -> name.contains(part)).toList();
        for (var name : names) {
            var old = expected.resolve(name);
            var before = Files.exists(old) ? Optional.of(Files.readAllBytes(old)) : Optional.<byte[]>empty();
            GoldenDifference.words(name, before, Files.readAllBytes(changed.resolve(name)))
                    .forEach(out::println);
            if (!dry) {
                Files.createDirectories(old.getParent());
                Files.move(changed.resolve(name), old, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        out.println(outcome(part, names.size(), dry));
    }

    private String outcome(String part, int files, boolean dry) throws IOException {
        if (files > 0) {
            return Words.count(files, "golden file")
                    + (dry
                            ? " would be written; nothing was"
                            : " written; say in the commit what changed for the reader");
        }
        return names(expected).stream().anyMatch(name -> name.contains(part))
                ? "No golden file changed"
                : "Unknown golden file: no name in " + expected + " contains “" + part + "”";
    }

    /** Relative paths with slashes, sorted. */
    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

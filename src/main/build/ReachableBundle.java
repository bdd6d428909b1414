import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Deletes of Vaadin's prebuilt bundle what its page cannot reach: it ships three copies of most files, of which index.html leads to
 * one. Run by the build, as a source file:
 *
 * <pre>java ReachableBundle.java FOLDER</pre>
 *
 * <p>A file is reached if a reached file has its name in it, whether as an import or otherwise: rather one too many than one too
 * few. A bundle without index.html, or one of which nothing is reached, is left alone and fails the build, because it is not the
 * bundle that this was written for.
 */
final class ReachableBundle {
    private static final String PACKED = ".br";

    private ReachableBundle() {}

    public static void main(String[] args) throws IOException {
        var webapp = Path.of(args[0]);
        var build = webapp.resolve("VAADIN/build");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(build)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        var reached = reached(webapp.resolve("index.html"), files);
        if (reached.size() < 2) {
            throw new IllegalStateException("unknown bundle: index.html of " + webapp + " leads to no script of " + build);
        }
        for (var file : files) {
            if (!reached.contains(unpacked(file))) {
                Files.delete(file);
            }
        }
    }

    private static Set<Path> reached(Path index, List<Path> files) throws IOException {
        var reached = new HashSet<Path>();
        var toRead = new ArrayDeque<>(List.of(index));
        while (!toRead.isEmpty()) {
            // names of files are ASCII, whatever else is in it
            var text = Files.readString(toRead.remove(), StandardCharsets.ISO_8859_1);
            for (var file : files) {
                var plain = unpacked(file);
                if (text.contains(plain.getFileName().toString()) && reached.add(plain) && Files.exists(plain)) {
                    toRead.add(plain);
                }
            }
        }
        return reached;
    }

    /** The file of which this is the packed form, or the file itself. */
    private static Path unpacked(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(PACKED)
                ? file.resolveSibling(name.substring(0, name.length() - PACKED.length()))
                : file;
    }
}

package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the build leaves of it: {@code src/main/build/ReachableBundle.java}. */
@DisplayName("Vaadin's bundle")
class BundleTest {
    private static final Path WEBAPP = Path.of("target/classes/META-INF/VAADIN/webapp");
    private static final Path BUILD = WEBAPP.resolve("VAADIN/build");
    private static final Pattern NAMED =
            Pattern.compile("[`\"'](?:\\./(?:VAADIN/build/)?)([\\w.-]+\\.(?:js|css))[`\"']");

    @Test
    void holds_everything_that_its_page_and_its_scripts_import() throws IOException {
        var named = new TreeSet<String>();
        var toRead = new ArrayDeque<Path>();
        toRead.add(WEBAPP.resolve("index.html"));
        while (!toRead.isEmpty()) {
            var names = NAMED.matcher(Files.readString(toRead.remove(), StandardCharsets.ISO_8859_1));
            while (names.find()) {
                if (named.add(names.group(1))) {
                    assertThat(BUILD.resolve(names.group(1))).isRegularFile();
                    assertThat(BUILD.resolve(names.group(1) + ".br")).isRegularFile();
                    toRead.add(BUILD.resolve(names.group(1)));
                }
            }
        }
        assertThat(named).anyMatch(name -> name.startsWith("FlowClient-"));
    }

    @Test
    void holds_one_copy_of_each() throws IOException {
        try (Stream<Path> files = Files.list(BUILD)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .filteredOn(name -> name.startsWith("FlowClient-") || name.startsWith("indexhtml-"))
                    .filteredOn(name -> name.endsWith(".js"))
                    .hasSize(2);
        }
    }
}

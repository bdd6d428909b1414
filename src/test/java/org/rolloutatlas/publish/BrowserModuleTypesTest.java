package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types that the comments of the module state hold: TypeScript reads them and checks the code by them. */
class BrowserModuleTypesTest {
    private static final Path CONFIG = Path.of("src/test/module/tsconfig.json");
    private static final Path MODULE = Path.of("src/main/resources/atlas/module");
    private static final Pattern ANY = Pattern.compile("\\{[^}]*\\bany\\b[^}]*}");

    @TempDir
    private static Path compiler;

    @TempDir
    private Path checkout;

    @BeforeAll
    static void unpacks_the_compiler() throws IOException, URISyntaxException {
        var properties = new Properties();
        try (var in = resource("/META-INF/maven/org.webjars.npm/typescript/pom.properties")
                .openStream()) {
            properties.load(in);
        }
        var lib = "/META-INF/resources/webjars/typescript/" + properties.getProperty("version") + "/lib";
        try (var jar = FileSystems.newFileSystem(jar(resource(lib + "/tsc.js")))) {
            copy(jar.getPath(lib), compiler);
        }
    }

    @Test
    void the_module_has_no_mistake_of_type() throws IOException, InterruptedException {
        var check = check(CONFIG);

        assertThat(check.exit()).as(check.output()).isZero();
    }

    @Test
    void a_mistake_of_type_is_found() throws IOException, InterruptedException {
        var config = checkout();
        Files.writeString(
                config.resolveSibling("../../main/resources/atlas/module/wrong.js"),
                "import {isoDate} from './time.js';\nisoDate('today');\n");

        var check = check(config);

        assertThat(check.exit()).isNotZero();
        assertThat(check.output())
                .contains("wrong.js(2,9)", "'string' is not assignable to parameter of type 'number'");
    }

    @Test
    void any_stands_nowhere() throws IOException {
        try (var files = Files.list(MODULE)) {
            for (var file : files.filter(BrowserModuleTypesTest::isScript).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(ANY);
            }
        }
    }

    private static NodeRun check(Path config) throws IOException, InterruptedException {
        return NodeRun.of(List.of(compiler.resolve("tsc.js").toString(), "-p", config.toString(), "--pretty", "false"));
    }

    /** A copy, laid out as the sources are; returns where its configuration is. */
    private Path checkout() throws IOException {
        var module = Files.createDirectories(checkout.resolve("main/resources/atlas/module"));
        copy(MODULE, module);
        var config = Files.createDirectories(checkout.resolve("test/module")).resolve("tsconfig.json");
        return Files.copy(CONFIG, config);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(BrowserModuleTypesTest::isScript).toList()) {
                Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
        }
    }

    private static boolean isScript(Path file) {
        return file.toString().endsWith(".js") || file.toString().endsWith(".d.ts");
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(BrowserModuleTypesTest.class.getResource(name), name);
    }

    private static Path jar(URL entry) throws IOException, URISyntaxException {
        return Path.of(
                ((JarURLConnection) entry.openConnection()).getJarFileURL().toURI());
    }
}

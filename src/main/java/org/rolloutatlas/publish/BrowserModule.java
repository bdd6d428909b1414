package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.rolloutatlas.render.record.TablePages;

/**
 * The browser module as one inline script.
 *
 * <p>The build writes it with short names ({@code atlas/module.js}, see the pom). Where that was not run, the files of {@code
 * atlas/module/} are joined here, dependencies first, without imports, exports, comments and indentation: larger, and the
 * same otherwise. They are ordinary modules that run unbundled in tests and editors. Joining them is a matter of lines
 * because they keep to a few habits, which are checked: an import names a file beside it, on one line, without renaming;
 * names at the top level are unique across files; comments have lines of their own; no template spans lines.
 */
final class BrowserModule {
    private static final Pattern IMPORT = Pattern.compile("import (?:\\{[\\w$, ]+} from )?'\\./([a-z-]+\\.js)';");
    private static final Pattern EXPORT = Pattern.compile("export (?=(?:async )?(?:function|const|let|class) )");
    private static final Pattern DECLARATION =
            Pattern.compile("(?:export )?(?:async )?(?:function|const|let|class) ([\\w$]+).*");
    private static final String TEXT = written("module.js", BrowserModule::file);
    private static final String TEXT_FOR_MANY = written("module-many.js", BrowserModule::fileForMany);

    private final UnaryOperator<String> files;
    private final Map<String, String> bundled = new LinkedHashMap<>();
    private final Map<String, String> declaredIn = new HashMap<>();
    private final List<String> path = new ArrayList<>();

    private BrowserModule(UnaryOperator<String> files) {
        this.files = files;
    }

    /**
     * The text of the script for a page about so many events. Where they are many, it can count them, and fetch those that are
     * not in the page.
     */
    static String text(int events) {
        return events > TablePages.MOST_ROWS ? TEXT_FOR_MANY : TEXT;
    }

    /** As the build has written it, otherwise joined. */
    private static String written(String file, UnaryOperator<String> files) {
        return BrowserModule.class.getResource("/atlas/" + file) == null
                ? bundle("atlas.js", files)
                : Assets.text("/atlas/" + file);
    }

    private static String file(String name) {
        return Assets.text("/atlas/module/" + name);
    }

    /** What counts and fetches takes the place of the file that stands for it. */
    private static String fileForMany(String name) {
        var path = "/atlas/module-many/" + name;
        return BrowserModule.class.getResource(path) == null ? file(name) : Assets.text(path);
    }

    /**
     * Joins a file with all that it imports.
     *
     * @param files the text of the file of a name
     * @throws IllegalStateException if a file breaks one of the habits: our mistake
     */
    static String bundle(String entry, UnaryOperator<String> files) {
        var module = new BrowserModule(files);
        module.add(entry);
        return String.join("", module.bundled.values());
    }

    private void add(String name) {
        if (bundled.containsKey(name)) {
            return;
        }
        if (path.contains(name)) {
            throw new IllegalStateException("Invalid import: " + String.join(" > ", path) + " > " + name);
        }
        path.add(name);
        var text = new StringBuilder();
        boolean inComment = false;
        for (var raw : files.apply(name).lines().toList()) {
            var line = raw.strip();
            inComment = inComment || line.startsWith("/*");
            if (inComment) {
                inComment = !line.endsWith("*/");
            } else if (raw.startsWith("import ")) {
                add(imported(name, line));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                declare(name, raw);
                text.append(code(name, line)).append('\n');
            }
        }
        path.removeLast();
        bundled.put(name, text.toString());
    }

    private static String imported(String name, String line) {
        var match = IMPORT.matcher(line);
        if (!match.matches()) {
            throw unsupported("import", name, line);
        }
        return match.group(1);
    }

    private void declare(String name, String raw) {
        var match = DECLARATION.matcher(raw);
        if (match.matches()) {
            var other = declaredIn.put(match.group(1), name);
            if (other != null) {
                throw new IllegalStateException("Duplicate name " + match.group(1) + " in " + other + " and " + name);
            }
        }
    }

    private static String code(String name, String line) {
        if (line.chars().filter(c -> c == '`').count() % 2 != 0) {
            throw unsupported("template of several lines", name, line);
        }
        var code = EXPORT.matcher(line).replaceFirst("");
        if (code.startsWith("export ")) {
            throw unsupported("export", name, line);
        }
        return code;
    }

    private static IllegalStateException unsupported(String what, String name, String line) {
        return new IllegalStateException("Unsupported " + what + " in " + name + ": " + line);
    }
}

package org.rolloutatlas.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Problems for editors and their tools. */
public final class ProblemWriter {
    private ProblemWriter() {}

    /** One line for each problem, in the form that editors and terminals make clickable, and a summary. */
    public static String text(List<Problem> problems) {
        var out = new StringBuilder();
        for (var problem : problems) {
            out.append(line(problem)).append('\n');
        }
        return out.append(summary(problems)).append('\n').toString();
    }

    /**
     * Each problem with the line in which it stands.
     *
     * @param lines of the file; none of a workbook
     */
    public static String withExcerpts(List<Problem> problems, List<String> lines) {
        return problems.stream()
                .map(problem -> line(problem) + "\n" + Excerpt.of(lines, problem))
                .collect(Collectors.joining());
    }

    /**
     * {@code events.json:12:7: warning: [code] what is wrong → what to do}; errors have no code, and in a workbook the place is a
     * cell, {@code atlas.xlsx:events!G12}.
     */
    public static String line(Problem problem) {
        return place(problem) + ": " + word(problem) + ": "
                + (problem.code().isEmpty() ? "" : "[" + problem.code() + "] ")
                + problem.message() + (problem.remedy().isEmpty() ? "" : " → " + problem.remedy());
    }

    private static String place(Problem problem) {
        return problem.file() + ":" + problem.place();
    }

    /** {@code events.json:12:7: mended: 'pitchd' is now 'pitched'}. */
    public static String mended(Problem problem) {
        var mend = problem.mends().getFirst();
        int places = problem.mends().size();
        return place(problem) + ": mended: '" + mend.from() + "' is now '" + mend.to() + "'"
                + (places == 1 ? "" : " (" + places + " times, here first)");
    }

    /** "2 errors, 1 warning". */
    public static String summary(List<Problem> problems) {
        long errors = count(problems, Problem.Severity.ERROR);
        long warnings = count(problems, Problem.Severity.WARNING);
        return (errors == 0 ? "no errors" : plural(errors, "error")) + ", "
                + (warnings == 0 ? "no warnings" : plural(warnings, "warning"));
    }

    /** An object with {@code errors}, {@code warnings} and {@code problems}. */
    public static String json(List<Problem> problems) {
        var nodes = JsonNodeFactory.instance;
        var list = nodes.arrayNode();
        for (var problem : problems) {
            var mends = nodes.arrayNode();
            problem.mends().forEach(mend -> mends.add(mend(mend)));
            var told = nodes.objectNode();
            if (!problem.sheet().isEmpty()) {
                told.put("sheet", problem.sheet());
            }
            list.add(told.put("severity", word(problem))
                    .put("code", problem.code())
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("pointer", problem.pointer())
                    .put("message", problem.message())
                    .put("remedy", problem.remedy())
                    .set("mends", mends));
        }
        return JsonLayout.write(nodes.objectNode()
                .put("errors", count(problems, Problem.Severity.ERROR))
                .put("warnings", count(problems, Problem.Severity.WARNING))
                .set("problems", list));
    }

    private static ObjectNode mend(Mend mend) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pointer", mend.pointer())
                .put(
                        "part",
                        switch (mend) {
                            case Mend.Value _ -> "value";
                            case Mend.Name _ -> "name";
                        })
                .put("from", mend.from())
                .put("to", mend.to());
    }

    /**
     * One annotation of a pull request for each problem.
     *
     * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
     */
    public static String github(List<Problem> problems) {
        var out = new StringBuilder();
        for (var problem : problems) {
            out.append(problem.severity() == Problem.Severity.ERROR ? "::error" : "::warning")
                    .append(" file=")
                    .append(escaped(problem.file()).replace(":", "%3A").replace(",", "%2C"))
                    .append(
                            problem.sheet().isEmpty()
                                    ? ",line=" + problem.line() + ",col=" + problem.column() + "::"
                                    : "::" + escaped(problem.place()) + ": ")
                    .append(escaped(problem.message() + (problem.remedy().isEmpty() ? "" : " → " + problem.remedy())))
                    .append('\n');
        }
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static long count(List<Problem> problems, Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String word(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

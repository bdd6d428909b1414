package org.rolloutatlas.dataset.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rolloutatlas.dataset.Problem;

/** What a draft does not take over of a file, each kind told once: where it stands first, and how often there is some. */
final class Losses {
    private final String fileName;
    private final String unit;
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    /**
     * @param unit what is counted: row, feature or event
     */
    Losses(String fileName, String unit) {
        this.fileName = fileName;
        this.unit = unit;
    }

    /** One kind of value that is lost, and its first place. */
    private record Loss(int line, int column, String pointer, String remedy, int count) {
        Loss again() {
            return new Loss(line, column, pointer, remedy, count + 1);
        }
    }

    /** One more value of that kind; the place counts if it is the first. */
    void add(String what, int line, int column, String pointer, String remedy) {
        losses.merge(what, new Loss(line, column, pointer, remedy, 1), (first, _) -> first.again());
    }

    /** "unknown column 'mass': 45,675 rows, not imported", in the order of their first places. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        losses.forEach((what, loss) -> problems.add(new Problem(
                Problem.Severity.WARNING,
                fileName,
                loss.line,
                loss.column,
                loss.pointer,
                what + ": " + counted(loss.count, unit) + ", not imported",
                loss.remedy)));
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    static String counted(int count, String unit) {
        return String.format(Locale.ROOT, "%,d %s%s", count, unit, count == 1 ? "" : "s");
    }
}

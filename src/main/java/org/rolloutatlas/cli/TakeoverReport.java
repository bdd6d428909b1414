package org.rolloutatlas.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rolloutatlas.dataset.edit.Takeover.Taken;
import org.rolloutatlas.dataset.edit.Taking;

/**
 * What is told of records that are taken over, a line for each table in which something changes or is missing.
 *
 * @param from name of the file from which they are taken
 */
record TakeoverReport(PrintWriter out, String from) {
    /** The most records that are named one by one. */
    private static final int NAMED = 5;

    void tell(Taken taken, Taking taking) {
        for (var table : taken.tables()) {
            var told = new ArrayList<String>();
            named(told, table.added(), "added");
            named(told, table.replaced(), "replaced");
            // of parts of records nobody expects that they hold all
            if (taking == Taking.WHOLE && table.absent() > 0) {
                told.add(table.absent() + " not in " + from + (table.absent() == 1 ? ": it stays" : ": they stay"));
            }
            if (!told.isEmpty()) {
                out.println(table.name() + ": " + String.join(", ", told));
            }
        }
        if (!taken.values().isEmpty()) {
            out.println("replaced: " + String.join(", ", taken.values()));
        }
        int same = taken.tables().stream().mapToInt(Taken.Table::same).sum();
        out.println(same == 1 ? "1 record the same" : same + " records the same");
    }

    private static void named(List<String> told, List<String> ids, String what) {
        if (!ids.isEmpty()) {
            told.add(ids.size() + " " + what + (ids.size() > NAMED ? "" : " (" + String.join(", ", ids) + ")"));
        }
    }
}

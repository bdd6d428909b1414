package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.ProblemWriter;
import org.rolloutatlas.dataset.edit.Mending;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/** Writes what is certain into a dataset file, and says what that was. */
record MendedFile(Path path, DatasetReader reader, Disk disk) {

    /**
     * Mends and writes the file, if there is anything to mend.
     *
     * @return what was done, one line each
     */
    String mend() throws IOException {
        var bytes = new InputFile(path).bytes();
        if (DatasetWorkbook.isOne(bytes)) {
            return path
                    + " is left as it is: --fix writes JSON only; change the cells in the spreadsheet, or make JSON of it"
                    + " with atlas import " + path + " -o " + InputFile.DATASET + "\n";
        }
        var mending = new Mending(reader).mend(path.toString(), bytes);
        if (mending.isEmpty()) {
            return path + " is left as it is: only what can be read as a whole can be written again\n";
        }
        var mended = mending.get();
        var after = mended.text().getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, after)) {
            return "";
        }
        new AtomicFile(path, disk).replace(after);
        var told = new StringBuilder();
        var moved = DatasetFormat.unsorted(bytes);
        if (!moved.isEmpty()) {
            told.append(path)
                    .append(": records of ")
                    .append(String.join(", ", moved))
                    .append(" put in the order of their ids, as in the usual layout\n");
        }
        mended.mended()
                .forEach(problem -> told.append(ProblemWriter.mended(problem)).append('\n'));
        return told.isEmpty() ? path + " rewritten in its usual layout\n" : told.toString();
    }
}

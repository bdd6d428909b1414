package org.rolloutatlas.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.edit.Mending;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/**
 * Mends one problem of a file that somebody tries, in memory.
 *
 * @param reader by which the file is checked, before and after
 */
record MendInPlace(DatasetReader reader) {
    /** A mended file; what was a workbook is one again where that is without loss. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record Mended(FileName file, byte[] bytes) {}

    /** Mends it; empty if that would bring another mistake, or the file cannot be written again without loss. */
    Optional<Mended> mend(FileName file, byte[] bytes, Problem problem) {
        var json = DatasetWorkbook.json(bytes);
        return new Mending(reader).mend(file.text(), json, problem).map(mended -> {
            var text = mended.text().getBytes(StandardCharsets.UTF_8);
            return DatasetWorkbook.isOne(bytes)
                            && DatasetWorkbook.write(file.text(), text)
                                    instanceof DatasetWorkbook.Export.Written(var workbook)
                    ? new Mended(file.workbook(), workbook)
                    : new Mended(file.json(), text);
        });
    }
}

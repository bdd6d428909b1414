package org.rolloutatlas.dataset.workbook;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rolloutatlas.dataset.Dataset;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.FileReader;
import org.rolloutatlas.dataset.Reading;

/**
 * Reads a dataset from whatever it is kept in: JSON, or a workbook or a folder of tables, whose problems name their cells.
 *
 * @param reader checks what is read
 */
public record WorkbookReader(DatasetReader reader) implements FileReader {
    @Override
    public Reading read(String fileName, byte[] bytes) {
        if (!DatasetWorkbook.isOne(bytes)) {
            return reader.read(fileName, bytes);
        }
        return switch (DatasetWorkbook.read(fileName, bytes)) {
            case WorkbookContent.Illegible(var problems) -> new Reading.Rejected(problems);
            case WorkbookContent.Legible legible ->
                located(
                        legible,
                        reader.read(fileName, legible.json().getBytes(StandardCharsets.UTF_8), legible.cells()::in),
                        bytes);
        };
    }

    private static Reading located(WorkbookContent.Legible legible, Reading reading, byte[] bytes) {
        var problems = Stream.concat(
                        legible.problems().stream(), reading.problems().stream().map(legible.cells()::in))
                .sorted(legible.order())
                .toList();
        return switch (reading) {
            case Reading.Accepted accepted ->
                legible.problems().isEmpty()
                        ? new Reading.Accepted(of(accepted.dataset(), DatasetReader.hash(bytes)), problems)
                        : new Reading.Rejected(problems);
            case Reading.Rejected _ -> new Reading.Rejected(problems);
        };
    }

    /** The dataset of this file, which is told from others by the bytes of the workbook. */
    private static Dataset of(Dataset read, String hash) {
        return new Dataset(
                read.imprint(),
                read.masthead(),
                read.vocabularies(),
                read.declared(),
                hash,
                read.actors(),
                read.projects(),
                read.sources(),
                read.events(),
                read.disagreements(),
                read.stories());
    }
}

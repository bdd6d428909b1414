package org.rolloutatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookReader;

class TableFolderTest {
    @TempDir
    private Path folder;

    private void write() throws IOException {
        var written = (DatasetWorkbook.Export.Written)
                DatasetWorkbook.writeTables("events.json", Datasets.good().getBytes(StandardCharsets.UTF_8));
        for (var file : DatasetWorkbook.tables(written).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void is_read_without_what_else_lies_in_it() throws IOException {
        write();
        var before = FileBytes.read(folder);
        Files.writeString(folder.resolve("README.md"), "Ours");
        Files.writeString(folder.resolve(".~lock.events.csv#"), "somebody");
        Files.writeString(folder.resolve("~$events.csv"), "somebody");
        Files.createDirectory(folder.resolve(".git"));

        assertThat(FileBytes.read(folder)).isEqualTo(before);
        assertThat(new WorkbookReader(Datasets.READER).read(folder)).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void is_none_without_events() {
        assertThat(TableFolder.isOne(folder)).isFalse();
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FileBytes.read(folder))
                .withMessageEndingWith("events.csv");
    }

    @Test
    void is_watched_as_a_file_is() throws Exception {
        write();
        var readings = new LinkedBlockingQueue<Reading>();
        var reader = new WorkbookReader(Datasets.READER);
        var hash = DatasetReader.hash(FileBytes.read(folder));
        try (var _ = DatasetWatch.start(folder, hash, reader, readings::add)) {
            var table = folder.resolve("dataset.csv");
            Files.writeString(table, Files.readString(table).replace("Example Desk", "Another Desk"));

            var reading = readings.poll(10, TimeUnit.SECONDS);

            assertThat(reading).isInstanceOf(Reading.Accepted.class);
            assertThat(Datasets.accepted(reading).imprint().publisher()).isEqualTo("Another Desk");
        }
    }
}

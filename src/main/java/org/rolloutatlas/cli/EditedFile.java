package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.FileBytes;
import org.rolloutatlas.dataset.edit.FileStore;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/** The file that an editor has open: JSON in its usual layout, or a workbook, which is JSON for as long as it is edited. */
record EditedFile(Path file, Disk disk) implements FileStore {
    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public byte[] read() throws IOException {
        var bytes = FileBytes.read(file);
        if (!DatasetWorkbook.isOne(bytes)) {
            return bytes;
        }
        var json = DatasetWorkbook.json(bytes);
        return DatasetFormat.tree(json)
                .map(tree -> DatasetFormat.canonical(tree).getBytes(StandardCharsets.UTF_8))
                .orElse(json);
    }

    @Override
    public void replace(byte[] content) throws IOException {
        var before = FileBytes.read(file);
        write(beside(".before" + ending()), before);
        new AtomicFile(file, disk).replace(DatasetWorkbook.isOne(before) ? workbook(content) : content);
    }

    @Override
    public String keepDraft(byte[] content) throws IOException {
        var draft = beside(".draft.json");
        write(draft, content);
        return draft.getFileName().toString();
    }

    private void write(Path path, byte[] content) throws IOException {
        var atomic = new AtomicFile(path, disk);
        if (Files.exists(path)) {
            atomic.replace(content);
        } else {
            atomic.create(content);
        }
    }

    private byte[] workbook(byte[] json) throws IOException {
        return switch (DatasetWorkbook.write(name(), json)) {
            case DatasetWorkbook.Export.Written(var workbook) -> workbook;
            case DatasetWorkbook.Export.Refused(var problems) ->
                throw new IOException(problems.getFirst().message());
        };
    }

    /** {@code events.json} → {@code events.before.json}. */
    private Path beside(String end) {
        return file.resolveSibling(name().substring(0, name().length() - ending().length()) + end);
    }

    private String ending() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot);
    }
}

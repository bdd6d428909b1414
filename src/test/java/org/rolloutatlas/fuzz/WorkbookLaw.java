package org.rolloutatlas.fuzz;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/**
 * Bytes of a file; or parts under lines such as {@code == xl/worksheets/sheet2.xml}, in place of those of a good workbook: so a search
 * gets past the sums of the archive.
 */
final class WorkbookLaw {
    private static final Map<String, byte[]> PARTS = parts();

    private WorkbookLaw() {}

    static void holdFor(byte[] input) throws IOException {
        DatasetLaw.holdFor(TablesLaw.READER.read("events.xlsx", input));
        var parts = Input.parts(input);
        if (!parts.isEmpty()) {
            DatasetLaw.holdFor(TablesLaw.READER.read("events.xlsx", with(parts)));
        }
    }

    private static byte[] with(Map<String, String> others) throws IOException {
        var parts = new LinkedHashMap<>(PARTS);
        others.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.setLevel(Deflater.NO_COMPRESSION);
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        var written = assertInstanceOf(
                DatasetWorkbook.Export.Written.class, DatasetWorkbook.write("events.json", SampleFile.BYTES));
        try (var archive = ZipFile.builder().setByteArray(written.bytes()).get()) {
            for (var part : Collections.list(archive.getEntries())) {
                try (var in = archive.getInputStream(part)) {
                    parts.put(part.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}

package org.rolloutatlas.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of tables as the bytes of one file, an archive without compression, so that it is read, watched and told from others as a
 * file is. The same tables are the same bytes.
 */
public final class TableFolder {
    /** How the name of a table's file ends. */
    public static final String ENDING = ".csv";

    /** The file that such a folder has. */
    public static final String EVENTS = "events" + ENDING;

    /** The least that an archive can say of a time: when a table was written is nobody's concern. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TableFolder() {}

    /** Whether it is a folder that holds the table of events. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(EVENTS));
    }

    /** The tables of a folder. */
    static byte[] read(Path folder) throws IOException {
        if (!isOne(folder)) {
            throw new NoSuchFileException(folder.resolve(EVENTS).toString());
        }
        var tables = new TreeMap<String, byte[]>();
        long sum = 0;
        try (var files = Files.newDirectoryStream(
                folder, file -> isTable(file.getFileName().toString()))) {
            for (var file : files) {
                var bytes = FileBytes.read(file);
                sum += bytes.length;
                if (sum > FileBytes.MOST) {
                    throw new FileTooLargeException(folder);
                }
                tables.put(file.getFileName().toString(), bytes);
            }
        }
        return packed(tables);
    }

    /** Whether a file of this name is a table. Spreadsheets keep files of their own beside those that they have open. */
    public static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".") && !name.startsWith("~");
    }

    /** Files by their names as one. */
    public static byte[] packed(SortedMap<String, byte[]> tables) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.setMethod(ZipOutputStream.STORED);
            for (var table : tables.entrySet()) {
                archive.putNextEntry(entry(table.getKey(), table.getValue()));
                archive.write(table.getValue());
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No room for the tables in memory", e);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}

package org.rolloutatlas.dataset.workbook;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rolloutatlas.dataset.TableFolder;

/** The archive that a workbook or a folder of tables is, before anything in it is read. */
final class Archive {
    /** The most bytes that the parts of a workbook may hold: some four times those of the same dataset. */
    static final long MOST = 256L * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private Archive() {}

    static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether its parts are small enough to be read. What they say of their size is not believed. */
    static boolean isSmallEnough(byte[] bytes, long most) throws IOException {
        var piece = new byte[PIECE];
        long sum = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var in = zip.getInputStream(part)) {
                    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                        sum += read;
                        if (sum > most) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    /** The tables in it, by the names of their files, whichever folder of it they stand in; none of a workbook. */
    static SortedMap<String, byte[]> tables(byte[] bytes) throws IOException {
        var tables = new TreeMap<String, byte[]>();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                var path = part.getName();
                var name = path.substring(path.lastIndexOf('/') + 1);
                if (TableFolder.isTable(name)) {
                    try (var in = zip.getInputStream(part)) {
                        // a second one of that name is no table of the dataset, and will be told as none
                        tables.put(tables.containsKey(name) ? path : name, in.readAllBytes());
                    }
                }
            }
        }
        return tables;
    }
}

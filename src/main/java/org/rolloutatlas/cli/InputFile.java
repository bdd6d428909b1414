package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.dataset.FileBytes;
import org.rolloutatlas.dataset.FileReader;
import org.rolloutatlas.dataset.FileTooLargeException;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.TableFolder;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;

/** A file named on the command line. */
record InputFile(Path path) {
    static final String DATASET = "events.json";

    /** The file or folder of this name in the current folder, or else in the folder of the installation, if it is there. */
    static Path usual(String name) {
        var here = Path.of(name);
        var home = System.getProperty("atlas.home");
        if (Files.exists(here) || home == null) {
            return here;
        }
        var installed = Path.of(home, name);
        return Files.exists(installed) ? installed : here;
    }

    /** The dataset in a folder, where a folder is named; otherwise what is named: a file, or a folder of tables. */
    static Path dataset(Path named) {
        var within = named.resolve(DATASET);
        return Files.isDirectory(named) && Files.exists(within) ? within : named;
    }

    byte[] bytes() {
        require();
        try {
            return FileBytes.read(path);
        } catch (FileTooLargeException e) {
            throw new InputException(path + ": " + e.getReason());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The bytes of a file that is to be changed: what a spreadsheet keeps is changed there. */
    byte[] json() {
        var bytes = bytes();
        if (DatasetWorkbook.isOne(bytes)) {
            throw new InputException("unsupported file: " + path + " is kept in a spreadsheet; change it there, or make"
                    + " JSON of it with atlas import " + path + " -o " + DATASET);
        }
        return bytes;
    }

    /** What a reader makes of the file; that it is too large is a problem like others. */
    Reading read(FileReader reader) {
        require();
        try {
            return reader.read(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputException unreadable(IOException e) {
        return new InputException(
                "unreadable file: " + path + " (" + e.getClass().getSimpleName() + ")");
    }

    /** Says in one line why there is nothing to read. */
    void require() {
        if (Files.isDirectory(path) && !TableFolder.isOne(path)) {
            throw new InputException("invalid file: " + path + " is a folder without " + DATASET + " or "
                    + TableFolder.EVENTS + "; name the file in it");
        }
        if (!Files.exists(path)) {
            throw new InputException("missing file: " + path + " is not there; name another, or go to its folder");
        }
        if (!Files.isReadable(path)) {
            throw new InputException("unreadable file: " + path + "; look at its permissions");
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

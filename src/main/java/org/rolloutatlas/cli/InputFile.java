package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line. */
record InputFile(Path path) {
    static final String DATASET = "events.json";

    /** The file or folder of this name in the current folder, or else in the folder of the installation. */
    static Path usual(String name) {
        var here = Path.of(name);
        var home = System.getProperty("atlas.home");
        return Files.exists(here) || home == null ? here : Path.of(home, name);
    }

    byte[] bytes() {
        require();
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InputException(
                    "unreadable file: " + path + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Says in one line why there is nothing to read. */
    void require() {
        if (Files.isDirectory(path)) {
            throw new InputException("invalid file: " + path + " is a folder; name the file in it");
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

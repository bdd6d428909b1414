package org.rolloutatlas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that saves a file again and again, telling each time, until it is killed. */
final class SavingProcess {
    private SavingProcess() {}

    /** @param args the file, then two files whose contents it gets in turn */
    public static void main(String[] args) throws IOException {
        var store = new EditedFile(Path.of(args[0]), Disk.REAL);
        var one = Files.readAllBytes(Path.of(args[1]));
        var other = Files.readAllBytes(Path.of(args[2]));
        for (int i = 0; ; i++) {
            store.replace(i % 2 == 0 ? one : other);
            System.out.write(("saved " + i + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}

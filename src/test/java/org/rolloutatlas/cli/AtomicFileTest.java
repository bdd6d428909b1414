package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is written whole or not at all")
class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void isThere() throws IOException {
        file = Files.writeString(folder.resolve("events.json"), "old");
    }

    /** Full after a few bytes, or unwilling to take the step of this name. */
    private record Failing(String step, String why) implements Disk {
        private void fail(String now, Path file) throws IOException {
            if (step.equals(now)) {
                throw new FileSystemException(file.toString(), null, why);
            }
        }

        @Override
        public void write(Path fresh, byte[] content, FileAttribute<?>... attributes) throws IOException {
            if (step.equals("write")) {
                Disk.REAL.write(fresh, new byte[] {content[0]}, attributes);
            }
            fail("write", fresh);
            Disk.REAL.write(fresh, content, attributes);
        }

        @Override
        public void replace(Path fresh, Path target) throws IOException {
            fail("replace", fresh);
            Disk.REAL.replace(fresh, target);
        }

        @Override
        public void link(Path fresh, Path target) throws IOException {
            fail("link", fresh);
            Disk.REAL.link(fresh, target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "replace"})
    void stays_as_it_was_when_the_disk_fails_and_nothing_else_is_left(String step) {
        var full = new AtomicFile(file, new Failing(step, "No space left on device"));

        assertThatThrownBy(() -> full.replace(NEW)).hasMessage(file + ": not written: no space left on device");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void is_never_missing_for_a_reader() throws Exception {
        var done = new AtomicBoolean();
        var missed = new AtomicBoolean();
        var reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                missed.compareAndSet(false, Files.notExists(file));
            }
        });
        for (int i = 0; i < 300; i++) {
            new AtomicFile(file, Disk.REAL).replace(NEW);
        }
        done.set(true);
        reader.join();
        assertThat(missed).isFalse();
        assertThat(file).hasContent("new");
    }

    @Test
    void is_on_the_medium_before_it_takes_the_place_and_the_old_one_is_whole_until_then() throws IOException {
        new AtomicFile(file, new Disk() {
                    @Override
                    public void replace(Path fresh, Path target) throws IOException {
                        assertThat(fresh).hasContent("new");
                        assertThat(target).hasContent("old");
                        Disk.REAL.replace(fresh, target);
                        assertThat(fresh).doesNotExist();
                        assertThat(target).hasContent("new");
                    }
                })
                .replace(NEW);
        assertThat(file).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-------", "rw-rw-rw-", "r--r--r--"})
    void keeps_its_permissions_and_is_open_to_nobody_meanwhile(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        new AtomicFile(file, new Disk() {
                    @Override
                    public void write(Path fresh, byte[] content, FileAttribute<?>... attributes) throws IOException {
                        Disk.REAL.write(fresh, content, attributes);
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                                .isEqualTo("rw-------");
                    }
                })
                .replace(NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void is_replaced_where_it_is_when_it_is_reached_by_a_link() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        new AtomicFile(link, Disk.REAL).replace(NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void leaves_files_and_links_alone_whose_names_could_be_guessed() throws IOException {
        var precious = Files.writeString(folder.resolve("precious"), "mine");
        var guessed = Files.createSymbolicLink(folder.resolve("events.json.new"), precious);

        new AtomicFile(file, Disk.REAL).replace(NEW);

        assertThat(guessed).isSymbolicLink();
        assertThat(precious).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"write"})
    void is_not_there_when_it_could_not_be_created(String step) {
        var draft = folder.resolve("draft.json");

        var failure =
                catchThrowable(() -> new AtomicFile(draft, new Failing(step, "Read-only file system")).create(NEW));

        assertThat(failure).hasMessage(draft + ": not written: read-only file system");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void is_created_with_usual_permissions_where_files_have_one_name_only() throws IOException {
        var draft = folder.resolve("draft.json");

        new AtomicFile(draft, new Failing("link", "Operation not permitted")).create(NEW);

        assertThat(draft).hasContent("new");
        assertThat(Files.getPosixFilePermissions(draft)).isEqualTo(Files.getPosixFilePermissions(file));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void is_never_created_in_the_place_of_another() {
        assertThatThrownBy(() -> new AtomicFile(file, Disk.REAL).create(NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void is_never_created_in_the_place_of_one_that_came_meanwhile() {
        var draft = folder.resolve("draft.json");
        var late = new Disk() {
            @Override
            public void link(Path fresh, Path target) throws IOException {
                Files.writeString(target, "faster");
                Disk.REAL.link(fresh, target);
            }
        };

        assertThatThrownBy(() -> new AtomicFile(draft, late).create(NEW))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(draft).hasContent("faster");
    }

    @Test
    void is_not_created_in_a_folder_that_is_not_there() {
        assertThatThrownBy(() -> new AtomicFile(folder.resolve("none/draft.json"), Disk.REAL).create(NEW))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest(name = "by {0} on a disk that says {1}")
    @CsvSource({
        "format FILE, No space left on device",
        "format FILE, Read-only file system",
        "import CSV -o DRAFT, No space left on device",
        "generate --events 3 -o DRAFT, No space left on device"
    })
    void is_told_in_one_line_when_it_cannot_be_written(String command, String why) throws IOException {
        Files.writeString(
                file,
                Files.readString(Path.of("src/test/resources/datasets/good.json"))
                        .replace("\n", " "));
        var csv = Files.writeString(folder.resolve("in.csv"), "title_en\nLaunch\n");
        var draft = folder.resolve("draft.json");
        var err = new StringWriter();
        int status = Atlas.run(
                new Failing("write", why),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                command.replace("FILE", file.toString())
                        .replace("CSV", csv.toString())
                        .replace("DRAFT", draft.toString())
                        .split(" "));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("atlas: " + folder)
                .endsWith("not written: " + why.toLowerCase(java.util.Locale.ROOT) + "\n")
                .hasLineCount(1);
        assertThat(draft).doesNotExist();
    }
}

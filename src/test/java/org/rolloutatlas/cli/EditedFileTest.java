package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("atlas edit")
class EditedFileTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int atlas(String... args) {
        return Atlas.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), args);
    }

    private Path file() {
        return folder.resolve("events.json");
    }

    @BeforeEach
    void an_atlas() {
        assertThat(atlas("new", folder.toString())).isZero();
    }

    private byte[] changed() throws IOException {
        return Files.readString(file()).replace("example-maker", "our-maker").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keeps_what_the_file_said_before_beside_it() throws IOException {
        var before = Files.readString(file());

        new EditedFile(file(), Disk.REAL).replace(changed());

        assertThat(Files.readString(file())).contains("our-maker");
        assertThat(Files.readString(folder.resolve("events.before.json"))).isEqualTo(before);
    }

    @Test
    void leaves_the_file_as_it_was_when_the_disk_is_full() throws IOException {
        var before = Files.readString(file());
        var full = new Disk() {
            @Override
            public void write(Path fresh, byte[] content, FileAttribute<?>... attributes) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new EditedFile(file(), full).replace(changed()))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(file())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    @Test
    void keeps_a_draft_under_a_name_of_its_own_as_often_as_asked() throws IOException {
        var store = new EditedFile(file(), Disk.REAL);

        assertThat(store.keepDraft("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("events.draft.json");
        assertThat(store.keepDraft("[]".getBytes(StandardCharsets.UTF_8))).isEqualTo("events.draft.json");
        assertThat(Files.readString(folder.resolve("events.draft.json"))).isEqualTo("[]");
    }

    @Test
    void edits_a_workbook_as_what_it_says_and_writes_a_workbook() throws IOException {
        var workbook = folder.resolve("atlas.xlsx");
        assertThat(atlas("export", "--data", folder.toString(), "--workbook", workbook.toString()))
                .isZero();
        var store = new EditedFile(workbook, Disk.REAL);
        var json = new String(store.read(), StandardCharsets.UTF_8);
        assertThat(json).isEqualTo(Files.readString(file()));

        store.replace(json.replace("example-maker", "our-maker").getBytes(StandardCharsets.UTF_8));

        assertThat(new String(store.read(), StandardCharsets.UTF_8)).contains("our-maker");
        assertThat(folder.resolve("atlas.before.xlsx")).exists();
    }

    @Test
    void opens_no_file_that_is_not_in_its_usual_layout() throws IOException {
        Files.writeString(file(), Files.readString(file()) + "\n");

        assertThat(atlas("edit", file().toString(), "--no-browser")).isEqualTo(1);

        assertThat(err.toString()).contains("is not in its usual layout; write it so with atlas format");
    }

    @Test
    void opens_no_folder_of_tables_and_nothing_that_is_no_json() throws IOException {
        var other = Files.writeString(folder.resolve("other.json"), "{");

        assertThat(atlas("edit", other.toString(), "--no-browser")).isEqualTo(2);
        assertThat(err.toString()).contains("is no JSON");
        assertThat(atlas("edit", folder.resolve("none.json").toString(), "--no-browser"))
                .isEqualTo(2);
    }

    @Test
    void opens_the_browser_as_each_system_does() {
        assertThat(OwnBrowser.command("Linux", "http://x")).containsExactly("xdg-open", "http://x");
        assertThat(OwnBrowser.command("Mac OS X", "http://x")).containsExactly("open", "http://x");
        assertThat(OwnBrowser.command("Windows 11", "http://x")).startsWith("rundll32");
    }
}

package org.rolloutatlas.publish.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A release of a baked site")
class ReleaseTest {
    /** As where old releases belong to another user. */
    private static final ReleaseDisk OF_ANOTHER = new ReleaseDisk() {
        @Override
        public void delete(Path folder) throws IOException {
            throw new FileSystemException(folder.toString(), null, "Operation not permitted");
        }

        @Override
        public void link(Path file, Path old) throws IOException {
            throw new FileSystemException(file.toString(), old.toString(), "Operation not permitted");
        }
    };

    @TempDir
    private Path folder;

    private Path site;
    private Path releases;

    @BeforeEach
    void are_in_a_folder_beside_it() {
        site = folder.resolve("site");
        releases = folder.resolve("site.releases");
    }

    private List<String> publish(int state) throws IOException {
        try (var release = Release.begin(site)) {
            release.put("index.html", new byte[] {(byte) state});
            return release.publish();
        }
    }

    @Test
    void stays_in_service_when_old_ones_cannot_be_deleted() throws IOException {
        publish(1);
        publish(2);
        try (var release = Release.begin(site, OF_ANOTHER)) {
            release.put("index.html", new byte[] {3});

            var warnings = release.publish();
            release.abandon(new IOException("whatever comes after the rename"));

            assertThat(warnings)
                    .singleElement()
                    .asString()
                    .contains("could not delete")
                    .contains("release-1");
        }
        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {3});

        assertThat(publish(4)).isEmpty();
        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {4});
    }

    @Test
    void has_copies_where_files_of_the_one_before_may_not_be_linked() throws IOException {
        publish(1);
        try (var release = Release.begin(site, OF_ANOTHER)) {
            assertThat(release.put("index.html", new byte[] {1})).isFalse();
            release.also("other.html", "index.html");
            assertThat(release.keepFile("nothing.html")).isFalse();

            release.publish();
        }

        assertThat(releases.resolve("release-2/index.html")).hasBinaryContent(new byte[] {1});
        assertThat(releases.resolve("release-2/other.html")).hasBinaryContent(new byte[] {1});
        assertThat(Files.getAttribute(releases.resolve("release-2/index.html"), "unix:nlink"))
                .isEqualTo(1);
    }

    @Test
    void has_its_files_on_the_disk_before_it_takes_the_place() throws IOException {
        var written = new ArrayList<String>();
        try (var release = Release.begin(site, new ReleaseDisk() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                assertThat(site).doesNotExist();
                written.add(file.getFileName().toString());
                ReleaseDisk.super.write(file, bytes);
            }
        })) {
            release.put("index.html", new byte[] {1});
            release.put("a/b.html", new byte[] {2});
            release.publish();
        }

        assertThat(written).containsExactly("index.html", "b.html");
    }

    @Test
    void leaves_alone_what_no_bake_has_made() throws IOException {
        publish(1);
        var found = Files.createDirectory(releases.resolve("lost+found"));
        Files.writeString(found.resolve("#1234"), "found");
        Files.createDirectory(releases.resolve("release-of-mine"));
        Files.writeString(releases.resolve("release-1.txt"), "notes");

        for (int state = 2; state < 5; state++) {
            assertThat(publish(state)).isEmpty();
        }

        assertThat(found.resolve("#1234")).hasContent("found");
        assertThat(releases.resolve("release-of-mine")).isDirectory();
        assertThat(releases.resolve("release-1.txt")).hasContent("notes");
        assertThat(releases.resolve("release-1")).doesNotExist();
    }

    @Test
    void follows_a_link_that_leads_nowhere_as_if_there_were_no_site_before() throws IOException {
        publish(1);
        Files.delete(site);
        Files.createSymbolicLink(site, Path.of("site.releases/release-77"));

        publish(2);

        assertThat(site.resolve("index.html")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void leaves_the_one_before_it_where_the_folder_is_reached_by_a_link() throws IOException {
        var real = Files.createDirectory(folder.resolve("real"));
        site = Files.createSymbolicLink(folder.resolve("linked"), real).resolve("site");
        publish(1);
        publish(2);
        publish(3);

        assertThat(real.resolve("site.releases/release-1")).doesNotExist();
        assertThat(real.resolve("site.releases/release-2/index.html")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void that_a_killed_bake_has_linked_but_not_published_goes_with_its_link() throws IOException {
        publish(1);
        Files.createDirectory(releases.resolve("release-2"));
        Files.createSymbolicLink(releases.resolve("release-2.link"), Path.of("site.releases/release-2"));

        publish(3);

        try (var left = Files.list(releases)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "release-1", "release-3");
        }
    }

    @Test
    void that_cannot_take_the_place_leaves_no_trace() throws IOException {
        publish(1);
        try (var release = Release.begin(site)) {
            release.put("index.html", new byte[] {2});
            // something else has come into the place meanwhile
            Files.delete(site);
            Files.createDirectories(site.resolve("other"));
            var failure = org.assertj.core.api.Assertions.catchThrowableOfType(IOException.class, release::publish);
            release.abandon(failure);
        }
        assertThat(releases.resolve("release-2")).doesNotExist();
        assertThat(releases.resolve("release-2.link")).doesNotExist();
        assertThat(site.resolve("other")).isDirectory();
    }
}

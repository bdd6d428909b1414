package org.rolloutatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.ImageArchive.strings;
import static org.rolloutatlas.ImageArchive.sum;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rolloutatlas.operations.HealthProbe;

/** Of a small tree; that the image starts, {@link ImageStartTest} sees. */
@DisplayName("The archive of an image")
@EnabledOnOs(OS.LINUX)
class ImageArchiveTest {
    private static final List<String> FILES = List.of(
            "app/LICENSE",
            "app/NOTICE",
            "app/atlas.aot",
            "app/geodata/map.json",
            "app/lib/a library.jar",
            "app/rollout-atlas-7.jar",
            "data/events.json",
            "etc/passwd",
            "lib/libc.so.6",
            "lib64/loader",
            "opt/java/bin/java",
            "usr/java/packages/lib/libbrotli.so",
            "usr/lib/locale/letters",
            "usr/share/doc/packages.txt",
            "usr/share/fonts/a.ttf",
            "var/cache/fontconfig/a");

    @TempDir
    private Path temporary;

    @Test
    void names_its_parts_by_their_sums() throws Exception {
        var image = new ImageArchive(written(tree("one"))).image();

        assertThat(image.tag()).isEqualTo("localhost/rollout-atlas:7");
        assertThat(image.configName()).isEqualTo(sum(image.configText().getBytes(StandardCharsets.UTF_8)) + ".json");
        assertThat(strings(image.config().at("/rootfs/diff_ids")))
                .isEqualTo(image.layers().stream()
                        .map(layer -> "sha256:" + sum(layer))
                        .toList())
                .hasSize(image.config().get("history").size())
                .doesNotHaveDuplicates();
    }

    @Test
    void holds_every_file_and_belongs_to_nobody_who_runs_it() throws Exception {
        List<TarArchiveEntry> entries = new ArrayList<>();
        for (var layer : new ImageArchive(written(tree("one"))).image().layers()) {
            entries.addAll(ImageArchive.entries(layer));
        }

        assertThat(entries.stream().filter(TarArchiveEntry::isFile).map(TarArchiveEntry::getName))
                .containsExactlyInAnyOrderElementsOf(FILES);
        assertThat(entries).allMatch(entry -> entry.getLongUserId() == 0 && entry.getLongGroupId() == 0);
        assertThat(entries.stream().filter(entry -> (entry.getMode() & 0b010_010) != 0))
                .extracting(TarArchiveEntry::getName)
                .containsExactly("tmp/");
    }

    /** An update that changes no library sends none. */
    @Test
    void keeps_what_seldom_changes_in_layers_of_its_own() throws Exception {
        var one = tree("one");
        var before = sums(one);
        Files.writeString(one.resolve("root/app/rollout-atlas-7.jar"), "a new program");
        Files.writeString(one.resolve("root/app/atlas.aot"), "a new cache");
        var after = sums(one);

        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.subList(3, 5)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void of_equal_trees_has_the_same_bytes() throws Exception {
        var one = written(tree("one"));
        var other = tree("other");
        Files.setLastModifiedTime(other.resolve("root/etc/passwd"), FileTime.from(Instant.EPOCH));

        assertThat(written(other)).hasSameBinaryContentAs(one);
    }

    @Test
    void runs_java_itself_as_a_user_without_rights_and_is_asked_for_its_health() throws Exception {
        var config = new ImageArchive(written(tree("one"))).image().config().get("config");

        assertThat(config.get("User").asString()).matches("[1-9][0-9]*:[1-9][0-9]*");
        // no shell between the engine's signal and the server
        assertThat(strings(config.get("Entrypoint")))
                .startsWith("/opt/java/bin/java")
                .endsWith("-jar", "/app/rollout-atlas-7.jar")
                .contains("-XX:AOTCache=/app/atlas.aot");
        assertThat(config.get("StopSignal").asString()).isEqualTo("SIGTERM");
        assertThat(strings(config.at("/Healthcheck/Test")))
                .startsWith("CMD", "/opt/java/bin/java")
                .endsWith("-cp", "/app/rollout-atlas-7.jar", HealthProbe.class.getName());
        assertThat(strings(config.get("Env"))).contains("MANAGEMENT_SERVER_PORT=9080");
    }

    @Test
    void takes_along_the_fonts_that_pictures_look_for() throws IOException {
        var gathered = Pattern.compile("^fonts='([^']*)'", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("src/main/image/gather.sh")));
        assertThat(gathered.find()).isTrue();

        var wanted = Files.readString(Path.of("src/main/java/org/rolloutatlas/render/picture/PngFonts.java"));
        assertThat(Stream.of(gathered.group(1).split("[,\n]"))).allMatch(family -> wanted.contains('"' + family + '"'));
    }

    private static List<String> sums(Path work) throws Exception {
        return new ImageArchive(written(work))
                .image().layers().stream().map(ImageArchive::sum).toList();
    }

    /** A folder of work with a root as {@code ./atlas image} gathers one. */
    private Path tree(String name) throws IOException {
        var work = temporary.resolve(name);
        for (var file : FILES) {
            var path = work.resolve("root").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
        var tmp = Files.createDirectories(work.resolve("root/tmp"));
        Files.setPosixFilePermissions(tmp, PosixFilePermissions.fromString("rwxrwxrwx"));
        return work;
    }

    private static Path written(Path work) throws IOException, InterruptedException {
        var script = """
                set -eu
                root=$PWD image_work=$1 image_root=$1/root version=7 time=2026-12-01T00:00:00Z architecture=amd64
                rm -rf "$1/archive"
                . src/main/image/layers.sh
                write_image "$1/image.tar"
                """;
        var process = new ProcessBuilder("sh", "-c", script, "sh", work.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return work.resolve("image.tar");
    }
}

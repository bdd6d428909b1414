package org.rolloutatlas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive that {@code ./atlas image} writes, as an engine reads it: by its manifest. */
record ImageArchive(Path file) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One image: the text of its configuration and the name that it has, and its layers, unpacked, in order. */
    record Image(String tag, String configName, String configText, List<byte[]> layers) {
        JsonNode config() {
            return JSON.readTree(configText);
        }
    }

    Image image() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new TarArchiveInputStream(Files.newInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        var manifest = JSON.readTree(files.get("manifest.json")).get(0);
        var configName = manifest.get("Config").asString();
        var layers = new ArrayList<byte[]>();
        for (var layer : manifest.get("Layers")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(files.get(layer.asString())))) {
                layers.add(in.readAllBytes());
            }
        }
        return new Image(
                manifest.get("RepoTags").get(0).asString(),
                configName,
                new String(Objects.requireNonNull(files.get(configName), configName), StandardCharsets.UTF_8),
                layers);
    }

    static List<TarArchiveEntry> entries(byte[] layer) throws IOException {
        var entries = new ArrayList<TarArchiveEntry>();
        try (var in = new TarArchiveInputStream(new ByteArrayInputStream(layer))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The strings of an array. */
    static List<String> strings(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asString())
                .toList();
    }
}

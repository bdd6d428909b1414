package org.rolloutatlas.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.edit.FileStore;

/** A file that is kept nowhere, so that tests can spoil it. */
final class MemoryStore implements FileStore {
    private final String first;
    private String content;
    private String draft = "";

    /** Begins with what a file says, in its usual layout. */
    MemoryStore(Path file) {
        try {
            first = DatasetFormat.canonical(
                    DatasetFormat.tree(Files.readAllBytes(file)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = first;
    }

    String first() {
        return first;
    }

    String content() {
        return content;
    }

    String draft() {
        return draft;
    }

    /** Somebody else writes it. */
    void writeElsewhere(String text) {
        content = text;
    }

    @Override
    public String name() {
        return "events.json";
    }

    @Override
    public byte[] read() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void replace(byte[] bytes) {
        content = new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String keepDraft(byte[] bytes) {
        draft = new String(bytes, StandardCharsets.UTF_8);
        return "events.draft.json";
    }
}

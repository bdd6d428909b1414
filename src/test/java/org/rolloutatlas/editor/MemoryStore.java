package org.rolloutatlas.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.edit.FileStore;

/** A file that is kept nowhere, so that tests can spoil it. */
public final class MemoryStore implements FileStore {
    private final String first;
    private String content;
    private String draft = "";

    /** Begins with what a file says, in its usual layout. */
    public MemoryStore(Path file) {
        try {
            first = DatasetFormat.canonical(
                    DatasetFormat.tree(Files.readAllBytes(file)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = first;
    }

    /** What the file said at first. */
    public String first() {
        return first;
    }

    /** What it says by now. */
    public String content() {
        return content;
    }

    /** What is kept beside it. */
    public String draft() {
        return draft;
    }

    /** Somebody else writes it. */
    public void writeElsewhere(String text) {
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

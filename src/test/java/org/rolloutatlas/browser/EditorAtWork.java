package org.rolloutatlas.browser;

import com.microsoft.playwright.Page;
import org.rolloutatlas.editor.EditorKey;
import org.rolloutatlas.editor.MemoryStore;

/** An editor in front of his own file. */
record EditorAtWork(Reader reader, EditorKey key, MemoryStore file) {
    /** Opens the address that the terminal shows. */
    Page comesIn(int width) {
        return reader.opens("/edit?token=" + key.token(), width);
    }
}

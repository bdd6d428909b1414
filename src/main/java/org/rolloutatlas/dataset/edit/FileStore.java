package org.rolloutatlas.dataset.edit;

import java.io.IOException;

/**
 * The file that is edited, on its medium. Who holds one may write; whatever is not given one cannot.
 *
 * <p>Guarantee: each writing happens whole or not at all.
 */
public interface FileStore {
    /** Name of the file, as the editor knows it. */
    String name();

    /** What the file says. */
    byte[] read() throws IOException;

    /** Replaces it; what it said before is kept beside it. */
    void replace(byte[] content) throws IOException;

    /**
     * Writes what cannot be published yet beside the file.
     *
     * @return name of that file
     */
    String keepDraft(byte[] content) throws IOException;
}

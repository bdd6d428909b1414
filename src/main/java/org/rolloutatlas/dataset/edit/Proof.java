package org.rolloutatlas.dataset.edit;

import org.rolloutatlas.dataset.Reading;

/** Where an editor sees the pages of what is not saved yet. */
@FunctionalInterface
public interface Proof {
    /**
     * Shows a dataset from now on.
     *
     * @param json from which it was read
     */
    void show(Reading.Accepted reading, byte[] json);
}

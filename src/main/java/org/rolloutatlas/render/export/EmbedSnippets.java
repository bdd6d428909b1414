package org.rolloutatlas.render.export;

import java.util.Optional;
import org.rolloutatlas.address.Address;

/** Answers what to paste to show an embed: the site that serves it knows what it holds, and so how high it is. */
@FunctionalInterface
public interface EmbedSnippets {
    /**
     * The snippet of an embed, as the dataset in service has it.
     *
     * @param base scheme and host of this site, without a slash at the end; empty when they are not known
     * @param width CSS pixels, from 1
     * @return empty when no figure stands at that address: its id is unknown, its event withdrawn, or nothing is selected
     */
    Optional<EmbedSnippet> of(String base, Address embed, int width);
}

package org.rolloutatlas.dataset;

import java.util.Optional;

/** Whether the query of a chapter is a selection. */
@FunctionalInterface
public interface SelectionCheck {
    /** Accepts every query. */
    SelectionCheck ANY = query -> Optional.empty();

    /** What is wrong with the query (without its leading {@code ?}), in words for an editor; empty when nothing is. */
    Optional<String> fault(String query);
}

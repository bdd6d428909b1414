package org.rolloutatlas.dataset.edit;

/** How much of a record a file says that is taken over. */
public enum Taking {
    /** All of it: a property that the file leaves out is left out on purpose. */
    WHOLE,
    /** What it has columns for: the other properties stay as they are. */
    PARTS
}

package org.rolloutatlas.scene;

/** By which clock events are placed in time. */
public enum Clock {
    /** When each is said to have happened. */
    HAPPENED("happened"),
    /** When the earliest report held in the dataset was published: what the public knew, and when. */
    REPORTED("reported");

    private final String code;

    Clock(String code) {
        this.code = code;
    }

    /** The code in addresses and attributes. */
    public String code() {
        return code;
    }
}

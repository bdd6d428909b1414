package org.rolloutatlas.address;

import java.util.Arrays;
import java.util.Optional;

/** The order of the rows of countries. */
public enum RowOrder {
    /** By when a country is first heard of. */
    FIRST("first"),
    /** By the stage that stands, the furthest first. */
    FURTHEST("furthest"),
    /** By the longest time between an event and its earliest report held. */
    LAG("lag"),
    /** By how many questions its sources disagree on. */
    DISPUTED("disputed");

    private final String code;

    RowOrder(String code) {
        this.code = code;
    }

    /** The code in addresses. */
    public String code() {
        return code;
    }

    /** The order of that code. */
    public static Optional<RowOrder> find(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }
}

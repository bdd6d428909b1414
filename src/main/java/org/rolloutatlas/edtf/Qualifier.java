package org.rolloutatlas.edtf;

/** Doubt about a date (not about the event): EDTF Level 1 qualification of a whole date. */
public enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign that ends the date in EDTF; empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    static Qualifier ofSign(String sign) {
        for (var qualifier : values()) {
            if (qualifier.sign.equals(sign)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("unknown qualifier '" + sign + "': the signs are ?, ~ and %");
    }
}

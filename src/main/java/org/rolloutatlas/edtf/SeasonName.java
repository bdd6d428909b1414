package org.rolloutatlas.edtf;

/** A season without hemisphere: EDTF Level 1 codes 21 to 24. */
public enum SeasonName {
    SPRING(21),
    SUMMER(22),
    AUTUMN(23),
    WINTER(24);

    private final int code;

    SeasonName(int code) {
        this.code = code;
    }

    /** What stands in the place of the month, from 21 to 24. */
    public int code() {
        return code;
    }

    static SeasonName ofCode(int code) {
        for (var season : values()) {
            if (season.code == code) {
                return season;
            }
        }
        throw new IllegalArgumentException("unknown season code " + code + ": codes run from 21 to 24");
    }
}

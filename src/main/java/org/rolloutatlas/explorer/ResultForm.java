package org.rolloutatlas.explorer;

/** How results are laid out. */
enum ResultForm {
    CARDS("cards"),
    TABLE("table");

    private final String code;

    ResultForm(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}

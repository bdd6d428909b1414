package org.rolloutatlas.fuzz;

import java.util.Arrays;
import java.util.Locale;

/** What reads the texts and files of others. */
enum Target {
    EDTF("a text is a date that is written as it is read, or is refused at one of its characters"),
    ADDRESS("a path and a query are an address whose text is its own canonical one, or none"),
    SELECTION("a query is a selection whose text is its own canonical one"),
    DATASET("a file is a dataset that is written as it is read, or has problems"),
    TABLES("a folder of tables is a dataset, or has problems"),
    WORKBOOK("a workbook is a dataset, or has problems"),
    DRAFT("the file of another program is a draft that can be checked, or has problems"),
    MARKUP("a text comes out of a page as it went in, and nothing else does");

    private final String sentence;

    Target(String sentence) {
        this.sentence = sentence;
    }

    static Target named(String code) {
        return Arrays.stream(values())
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown target '" + code + "'"));
    }

    /** Its name in commands, and that of the folder of its inputs. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns, or throws what is not as the sentence says. */
    void holdFor(byte[] input) throws Exception {
        switch (this) {
            case EDTF -> EdtfLaw.holdFor(input);
            case ADDRESS -> AddressLaw.holdFor(input);
            case SELECTION -> SelectionLaw.holdFor(input);
            case DATASET -> DatasetLaw.holdFor(input);
            case TABLES -> TablesLaw.holdFor(input);
            case WORKBOOK -> WorkbookLaw.holdFor(input);
            case DRAFT -> DraftLaw.holdFor(input);
            case MARKUP -> MarkupLaw.holdFor(input);
        }
    }

    /** What holds, for people. */
    @Override
    public String toString() {
        return sentence;
    }
}

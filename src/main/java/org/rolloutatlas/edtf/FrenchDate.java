package org.rolloutatlas.edtf;

/**
 * A date in French with the article that it takes behind a preposition: "du 6 août", "de l’été", "d’août", "d’un jour".
 *
 * @param words without article
 */
record FrenchDate(Article article, String words) {
    private static final String VOWELS = "aeiouéh";

    /** What stands before it. */
    enum Article {
        LE,
        ELIDED,
        /** Months and years take none. */
        NONE,
        /** Its own words begin with "un" or "une". */
        OWN
    }

    static FrenchDate masculine(String words) {
        return new FrenchDate(Article.LE, words);
    }

    static FrenchDate elided(String words) {
        return new FrenchDate(Article.ELIDED, words);
    }

    static FrenchDate bare(String words) {
        return new FrenchDate(Article.NONE, words);
    }

    static FrenchDate indefinite(String words) {
        return new FrenchDate(Article.OWN, words);
    }

    /** The same with something behind it. */
    FrenchDate and(String remark) {
        return new FrenchDate(article, words + remark);
    }

    /** Behind "depuis" or "vers". */
    String the() {
        return switch (article) {
            case LE -> "le " + words;
            case ELIDED -> "l’" + words;
            case NONE, OWN -> words;
        };
    }

    /** Behind "de". */
    String from() {
        return switch (article) {
            case LE -> "du " + words;
            case ELIDED -> "de l’" + words;
            case NONE, OWN -> (VOWELS.indexOf(words.charAt(0)) >= 0 ? "d’" : "de ") + words;
        };
    }

    /** Behind "à". */
    String to() {
        return switch (article) {
            case LE -> "au " + words;
            case ELIDED -> "à l’" + words;
            case NONE, OWN -> "à " + words;
        };
    }

    /** Behind "jusque": a month or a year is what it lasts into. */
    String until() {
        return switch (article) {
            case LE, ELIDED, OWN -> "jusqu’" + to();
            case NONE -> "jusqu’en " + words;
        };
    }
}

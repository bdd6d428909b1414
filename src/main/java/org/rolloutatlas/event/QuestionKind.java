package org.rolloutatlas.event;

import java.util.Optional;

/** What is disputed in a question. The order is that of lists. */
public enum QuestionKind {
    /** Who built, supplied, paid, signed or owns. */
    WHO("who"),
    /** When it began, was signed or ended. */
    WHEN("when"),
    /** How much money. */
    HOW_MUCH("how-much"),
    /** How many people, things, places, years; any count. */
    HOW_MANY("how-many"),
    /** Whether it happened, works, was agreed, is compulsory, exists. */
    WHETHER("whether"),
    /** What exactly was delivered, agreed or is meant; where none of the others fits. */
    WHAT("what");

    private static final Vocabulary<QuestionKind> VOCABULARY = Vocabulary.of(values(), QuestionKind::code);

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /** The code in {@code events.json} and in addresses within a page. */
    public String code() {
        return code;
    }

    /** The kind with this code. */
    public static Optional<QuestionKind> find(String code) {
        return VOCABULARY.find(code);
    }
}

package org.rolloutatlas.dataset.form;

import java.util.List;
import org.rolloutatlas.dataset.edit.RecordKind;

/** One thing to fill in. */
public sealed interface FormField {
    /** Name of the property in the file. */
    String name();

    /** What the schema says of it, in English. */
    Note note();

    /**
     * What the schema says of a property.
     *
     * @param required whether the file must have it
     * @param description what it is for, in English; may be empty
     */
    record Note(boolean required, String description) {}

    /** A code and what it means, in English. */
    record Code(String id, String meaning) {}

    /**
     * A text of one language.
     *
     * @param longest in characters; 0 where the schema does not say
     * @param quotation whether it is a quotation, of which few words are held
     */
    record Text(String name, Note note, int longest, boolean quotation) implements FormField {
        /** From here on a text has room for lines. */
        private static final int LINE = 160;

        /** Whether it may be longer than a line. */
        public boolean isLong() {
            return longest > LINE;
        }
    }

    /**
     * A text in the languages of the dataset.
     *
     * @param tags BCP 47, the first of which leads
     * @param chapter whether it is the text of a chapter, of which some words are read
     */
    record Words(String name, Note note, List<String> tags, boolean chapter) implements FormField {
        public Words {
            tags = List.copyOf(tags);
        }
    }

    /** One of some codes. */
    record Choice(String name, Note note, List<Code> codes) implements FormField {
        public Choice {
            codes = List.copyOf(codes);
        }
    }

    /** A country, by its ISO 3166-1 alpha-2 code. */
    record Country(String name, Note note) implements FormField {}

    /** A language, by its BCP 47 tag. */
    record Tongue(String name, Note note) implements FormField {}

    /** The id of a record. */
    record Link(String name, Note note, RecordKind kind) implements FormField {}

    /** Ids of records. */
    record Links(String name, Note note, RecordKind kind) implements FormField {}

    /** Countries. */
    record Countries(String name, Note note) implements FormField {}

    /** Short texts, such as other names. */
    record Texts(String name, Note note) implements FormField {}

    /** A number. */
    record Amount(String name, Note note, boolean whole) implements FormField {}

    /** Yes, or left out. */
    record Flag(String name, Note note) implements FormField {}

    /** A date that admits doubt. */
    record Edtf(String name, Note note) implements FormField {}

    /** A day of the calendar. */
    record Day(String name, Note note) implements FormField {}

    /** An object of the record. */
    record Part(String name, Note note, List<FormField> fields) implements FormField {
        public Part {
            fields = List.copyOf(fields);
        }
    }

    /** A list of objects, in their order. */
    record Parts(String name, Note note, List<FormField> fields) implements FormField {
        public Parts {
            fields = List.copyOf(fields);
        }
    }
}

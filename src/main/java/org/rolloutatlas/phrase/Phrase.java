package org.rolloutatlas.phrase;

import java.util.List;

/**
 * A sentence, or a part of one, that can be said in several languages.
 *
 * @param form the English text, with the places {@code {0}} to {@code {9}} of its values; empty where nothing is said
 * @param values texts that are the same in every language, numbers, what is {@link Localized}, or other phrases
 */
public record Phrase(String form, List<Object> values) {
    /** Nothing is said. */
    public static final Phrase NONE = new Phrase("", List.of());

    public Phrase {
        values = List.copyOf(values);
    }

    /** A form that is written in the sources, where a test finds it and asks for its translations. */
    public static Phrase of(String form, Object... values) {
        return new Phrase(form, List.of(values));
    }

    /** A text of somebody else, as the schema or an importer; it is translated if it is known. */
    public static Phrase verbatim(String text) {
        return new Phrase(text, List.of());
    }

    /** Faults of one thing, one after another. */
    public static Phrase joined(List<Phrase> phrases) {
        return phrases.stream()
                .reduce((before, next) -> Phrase.of("{0}; {1}", before, next))
                .orElse(NONE);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return form.isEmpty();
    }

    /** The same phrase of another value. */
    public Phrase replacing(Object from, Object to) {
        return new Phrase(
                form,
                values.stream().map(value -> value.equals(from) ? to : value).toList());
    }

    /** In English. */
    public String text() {
        return filled(form, values);
    }

    /**
     * A form in whichever language, with its values.
     *
     * @param values said in that language; a place without a value stays as it is
     */
    public static String filled(String form, List<?> values) {
        if (values.isEmpty()) {
            return form;
        }
        var text = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            int place = place(form, i);
            if (place >= 0 && place < values.size()) {
                text.append(values.get(place));
                i += 2;
            } else {
                text.append(form.charAt(i));
            }
        }
        return text.toString();
    }

    /** The number of the place that begins here; negative where none does. */
    private static int place(String form, int at) {
        boolean is = at + 2 < form.length() && form.charAt(at) == '{' && form.charAt(at + 2) == '}';
        return is ? Character.digit(form.charAt(at + 1), 10) : -1;
    }

    @Override
    public String toString() {
        return text();
    }
}

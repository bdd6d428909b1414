package org.rolloutatlas.dataset;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/**
 * Every text: no invisible characters that change what a reader sees, no blank texts, no markup, languages by known tags and in
 * their own letters.
 */
final class TextRules {
    private static final Set<String> LOCALIZED = Set.of(
            "name",
            "title",
            "claim",
            "question",
            "note",
            "translation",
            "standfirst",
            "text",
            "citation",
            "short",
            "what",
            "site",
            "headline",
            "description",
            "subject",
            "keywords",
            "searches",
            "method",
            "label",
            "one",
            "many");

    /** Texts that may hold what elsewhere is markup: addresses, and the Markdown of the method. */
    private static final Set<String> FREE = Set.of("url", "method");

    private final Findings findings;
    private final TranslationRules translations;
    private final LanguageTags languages = new LanguageTags();

    private TextRules(Findings findings) {
        this.findings = findings;
        translations = new TranslationRules(findings);
    }

    /** Whether a property of this name holds a text in several languages. */
    static boolean isLocalized(String name) {
        return LOCALIZED.contains(name);
    }

    /** Whether the product itself speaks the language. */
    static boolean isOwnLanguage(String tag) {
        return tag.equals("en") || tag.equals("zh-Hans");
    }

    static void check(Draft draft, Findings findings) {
        if (draft.suspiciousTexts) {
            new TextRules(findings).walk(draft.root);
        }
    }

    private void walk(Entry entry) {
        var node = entry.node();
        if (node.isObject()) {
            boolean localized = isLocalized(entry.name());
            for (var property : node.properties()) {
                var name = property.getKey();
                visit(entry, name, property.getValue());
                if (localized && !isOwnLanguage(name)) {
                    languages.checkName(name, new Entry(entry, name, property.getValue()), findings);
                }
            }
            translations.check(entry, localized ? entry.texts() : List.of());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(entry, Integer.toString(i), node.get(i));
            }
        }
    }

    private void visit(Entry holder, String name, JsonNode value) {
        if (value.isString()) {
            check(value.stringValue(), holder, name, value);
        } else if (value.isContainer()) {
            walk(new Entry(holder, name, value));
        }
    }

    private void check(String text, Entry holder, String name, JsonNode value) {
        int i = firstForbidden(text);
        if (i < text.length()) {
            findings.error(
                    new Entry(holder, name, value),
                    i,
                    Phrase.of(
                            "invalid character {0} ({1}) at position {2}",
                            codePoint(text.charAt(i)), forbidden(text, i).orElseThrow(), i + 1),
                    Phrase.of("Remove it; texts are plain text without line breaks."));
        } else if (!text.isEmpty() && text.isBlank()) {
            findings.error(
                    new Entry(holder, name, value),
                    Phrase.of("missing text: only spaces"),
                    Phrase.of("Write it, or leave the property out."));
        } else if (!FREE.contains(name) && !holder.isWithin("method")) {
            Markup.in(text)
                    .ifPresent(found -> findings.warning(
                            Warning.MARKUP,
                            new Entry(holder, name, value),
                            found.start(),
                            new Verdict(
                                    Phrase.of(
                                            "invalid markup '{0}': texts are plain, readers would see it as it is",
                                            found.group()),
                                    Phrase.of("Remove it, or write the character itself."))));
        }
    }

    /** Where the first character stands that may not; the length when there is none. */
    static int firstForbidden(String text) {
        int i = 0;
        while (i < text.length()
                && (isPlain(text.charAt(i)) || forbidden(text, i).isEmpty())) {
            i++;
        }
        return i;
    }

    static Optional<Phrase> forbidden(String text, int i) {
        char c = text.charAt(i);
        if (isPlain(c)) {
            return Optional.empty();
        }
        if (c < ' ' || c <= 0x9F) {
            return Optional.of(Phrase.of("control character"));
        }
        if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            return Optional.of(Phrase.of("override of the writing direction"));
        }
        if (c >= 0xFFFE) {
            return Optional.of(Phrase.of("no character, which no feed and no picture may hold"));
        }
        boolean lone = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return lone ? Optional.of(Phrase.of("half of a surrogate pair")) : Optional.empty();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String codePoint(char c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }
}

package org.rolloutatlas.dataset;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes kept by others: countries, currencies, languages. */
final class CodeRules {
    /** ISO 3166-1 alpha-2, and XK, the user-assigned code in common use for Kosovo. */
    private static final Set<String> COUNTRIES = countries();

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LOCALIZED =
            Set.of("name", "title", "claim", "question", "note", "translation", "standfirst", "text", "citation");

    private final Findings findings;
    private final Map<String, Boolean> languages = new HashMap<>();

    private CodeRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new CodeRules(findings);
        draft.root.find("dataset").ifPresent(rules::texts);
        draft.actors.forEach(actor -> {
            rules.country(actor);
            rules.texts(actor);
        });
        draft.projects.forEach(project -> {
            rules.countries(project);
            rules.texts(project);
        });
        draft.sources.forEach(source -> rules.language(source, "language"));
        draft.events.forEach(rules::event);
        draft.disagreements.forEach(disagreement -> {
            rules.texts(disagreement);
            disagreement.list("positions").forEach(rules::texts);
        });
        draft.stories.forEach(story -> {
            rules.texts(story);
            story.list("chapters").forEach(rules::texts);
        });
    }

    private void event(Entry event) {
        countries(event);
        texts(event);
        event.find("place").ifPresent(place -> {
            country(place);
            texts(place);
        });
        event.find("amount").flatMap(amount -> amount.find("currency")).ifPresent(this::currency);
        event.find("review").ifPresent(this::texts);
        event.list("history").forEach(this::texts);
        for (var evidence : event.list("evidence")) {
            texts(evidence);
            evidence.find("quote").ifPresent(quote -> language(quote, "lang"));
        }
    }

    private void countries(Entry record) {
        record.list("countries").forEach(this::countryCode);
    }

    private void country(Entry record) {
        record.find("country").ifPresent(this::countryCode);
    }

    private void countryCode(Entry code) {
        code.text().filter(text -> !COUNTRIES.contains(text)).ifPresent(text -> {
            var hint = text.equals("UK") ? "; did you mean 'GB'?" : "";
            findings.error(code, "unknown country '" + text + "'" + hint, "Use the ISO 3166-1 alpha-2 code, or XK.");
        });
    }

    private void currency(Entry code) {
        code.text().filter(text -> !CURRENCIES.contains(text)).ifPresent(text -> {
            var hint = text.equals("RMB") ? "; did you mean 'CNY'?" : "";
            findings.error(code, "unknown currency '" + text + "'" + hint, "Use the ISO 4217 code.");
        });
    }

    /** The language tags of the texts of this record. */
    private void texts(Entry record) {
        for (var property : record.node().properties()) {
            if (LOCALIZED.contains(property.getKey()) && property.getValue().isObject()) {
                var text = new Entry(record, property.getKey(), property.getValue());
                for (var entry : property.getValue().properties()) {
                    if (!entry.getKey().equals("en") && !entry.getKey().equals("zh-Hans")) {
                        tag(entry.getKey(), new Entry(text, entry.getKey(), entry.getValue()));
                    }
                }
            }
        }
    }

    private void language(Entry record, String property) {
        record.find(property).ifPresent(at -> at.text().ifPresent(tag -> tag(tag, at)));
    }

    private void tag(String tag, Entry at) {
        if (!languages.computeIfAbsent(tag, CodeRules::isLanguage)) {
            findings.error(
                    at,
                    "unknown language '" + tag + "'"
                            + new NearMiss().question(tag, List.of("en", "zh-Hans", "zh-Hant")),
                    "Use a BCP 47 tag such as en, zh-Hans, es; und when the language is unknown.");
        }
    }

    /** Whether the tag is well-formed, canonical, and each of its parts has a name in CLDR. */
    private static boolean isLanguage(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (tag.equals("und")) {
            return true;
        }
        var language = locale.getLanguage();
        return locale.toLanguageTag().equals(tag)
                && !language.isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                && (locale.getScript().isEmpty()
                        || !locale.getDisplayScript(Locale.ENGLISH).equals(locale.getScript()))
                && (locale.getCountry().isEmpty()
                        || !locale.getDisplayCountry(Locale.ENGLISH).equals(locale.getCountry()));
    }

    private static Set<String> countries() {
        var codes = new HashSet<>(Set.of(Locale.getISOCountries()));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}

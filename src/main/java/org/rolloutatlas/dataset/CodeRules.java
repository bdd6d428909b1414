package org.rolloutatlas.dataset;

import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Sight;
import org.rolloutatlas.phrase.Phrase;

/** Codes kept by others: countries, currencies, languages. */
final class CodeRules {
    /** ISO 3166-1 alpha-2, and XK, the user-assigned code in common use for Kosovo. */
    static final Set<String> COUNTRIES = countries();

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Findings findings;
    private final LanguageTags languages = new LanguageTags();

    private CodeRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new CodeRules(findings);
        draft.actors.forEach(rules::country);
        draft.projects.forEach(project -> project.list("countries").forEach(rules::countryCode));
        draft.sources.forEach(source -> rules.language(source.entry(), "language"));
        draft.events.forEach(rules::event);
        draft.stories.forEach(rules::story);
        draft.root.find("atlas").ifPresent(rules::languages);
    }

    private void languages(Entry atlas) {
        atlas.list("houseWords").forEach(word -> language(word, "language"));
        var declared = atlas.list("languages");
        declared.forEach(tag -> tag.text().ifPresent(text -> tag(text, tag)));
    }

    private void event(EventFields event) {
        event.countries().forEach(this::countryCode);
        event.place().ifPresent(this::country);
        event.amount().flatMap(amount -> amount.find("currency")).ifPresent(this::currency);
        for (var evidence : event.evidence()) {
            evidence.quote().ifPresent(quote -> language(quote, "lang"));
        }
    }

    private void story(Entry story) {
        for (var chapter : story.list("chapters")) {
            for (var at : chapter.list("view")) {
                at.text().flatMap(SightText::of).ifPresent(sight -> {
                    switch (sight) {
                        case Sight.OfCountry(var code) -> countryCode(code, at);
                        case Sight.OfEvent _ -> {}
                    }
                });
            }
        }
    }

    private void country(Entry record) {
        record.find("country").ifPresent(this::countryCode);
    }

    private void countryCode(Entry code) {
        code.text().ifPresent(text -> countryCode(text, code));
    }

    private void countryCode(String text, Entry at) {
        if (!COUNTRIES.contains(text)) {
            var meant = text.equals("UK") ? Optional.of("GB") : Optional.<String>empty();
            tell(
                    Phrase.of("unknown country '{0}'{1}", text, question(meant)),
                    text,
                    meant,
                    at,
                    Phrase.of("Use the ISO 3166-1 alpha-2 code, or XK."));
        }
    }

    private void currency(Entry code) {
        code.text().filter(text -> !CURRENCIES.contains(text)).ifPresent(text -> {
            var meant = text.equals("RMB") ? Optional.of("CNY") : Optional.<String>empty();
            tell(
                    Phrase.of("unknown currency '{0}'{1}", text, question(meant)),
                    text,
                    meant,
                    code,
                    Phrase.of("Use the ISO 4217 code."));
        });
    }

    private static Phrase question(Optional<String> meant) {
        return NearMiss.question(meant.stream().toList());
    }

    private void tell(Phrase message, String code, Optional<String> meant, Entry at, Phrase remedy) {
        // a view names a country within a text of its own
        var certain = meant.filter(_ -> at.text().filter(code::equals).isPresent());
        findings.error(at, 0, Verdict.shared(message, remedy, certain));
    }

    private void language(Entry record, String property) {
        record.find(property).ifPresent(at -> at.text().ifPresent(tag -> tag(tag, at)));
    }

    private void tag(String tag, Entry at) {
        languages.check(tag, at, findings);
    }

    private static Set<String> countries() {
        var codes = new HashSet<>(Set.of(Locale.getISOCountries()));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}

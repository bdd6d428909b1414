package org.rolloutatlas.dataset;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rolloutatlas.event.Sight;

/** A place of a chapter's view as written: {@code country:CODE} or {@code event:ID}. */
final class SightText {
    private static final Pattern FORM = Pattern.compile("(country|event):(.+)");

    private SightText() {}

    /** Empty for another form, which the schema has told. */
    static Optional<Sight> of(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var name = matcher.group(2);
        return Optional.of(matcher.group(1).equals("country") ? new Sight.OfCountry(name) : new Sight.OfEvent(name));
    }
}

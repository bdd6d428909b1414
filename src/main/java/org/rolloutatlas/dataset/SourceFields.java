package org.rolloutatlas.dataset;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;

/**
 * What several rules ask of a source, read once. What is absent or of another type is empty, as in {@link Entry}.
 *
 * @param link the url, when it can be followed
 * @param dateText when it was published, as written
 * @param published the same as a date, when it can be read
 */
record SourceFields(
        Entry entry,
        Optional<String> id,
        Optional<String> url,
        Optional<URI> link,
        Optional<String> dateText,
        Optional<Edtf> published,
        List<Entry> derivedFrom) {

    static SourceFields of(Entry source, Dates dates) {
        var url = source.text("url");
        var dateText = source.text("published");
        return new SourceFields(
                source,
                source.text("id"),
                url,
                url.flatMap(SourceRules::link),
                dateText,
                dateText.flatMap(dates::date),
                source.list("derivedFrom"));
    }
}

package org.rolloutatlas.event;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;

/**
 * A published text.
 *
 * @param id stable, {@code [a-z0-9-]{3,64}}
 * @param title verbatim; in parentheses when it describes a text without headline
 * @param url {@code http} or {@code https}, with a host; empty only when the text itself was not read and its address is not
 *     known
 * @param published when it was published; empty when the text carries no date
 * @param language BCP 47 tag; {@code und} when unknown
 * @param derivedFrom the texts that it rewrites, translates, reprints or rests on; the graph has no cycle
 * @param read how much of it the editors have read, if noted
 */
public record Source(
        String id,
        String title,
        String publisher,
        Optional<URI> url,
        Optional<Edtf> published,
        String language,
        SourceKind kind,
        List<Source> derivedFrom,
        Optional<ReadingDepth> read) {
    public Source {
        derivedFrom = List.copyOf(derivedFrom);
    }
}

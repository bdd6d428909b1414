package org.rolloutatlas.render.export;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.Source;

/** What is exported of a source, column by column. */
final class SourceColumns {
    private SourceColumns() {}

    static List<Column<SourceUse>> of(Colophon colophon) {
        return List.of(
                text("id", "Id of the source; stable, never reused", Source::id),
                text("title", "Headline, verbatim; a description in parentheses where there is none", Source::title),
                text("publisher", "Who published it", Source::publisher),
                find(
                        "url",
                        "Address of the text; empty when it is not known",
                        source -> source.url().map(URI::toString)),
                find(
                        "published",
                        "When it was published, EDTF; empty when it carries no date",
                        source -> source.published().map(date -> date.text())),
                text("language", "BCP 47 tag; und when unknown", Source::language),
                text(
                        "kind",
                        "What kind of publisher speaks",
                        source -> source.kind().code()),
                texts(
                        "derived_from",
                        "Ids of the sources that it rewrites, translates or rests on",
                        use -> use.source().derivedFrom().stream()
                                .map(Source::id)
                                .toList()),
                find(
                        "read",
                        "How much of it the editors have read: full, excerpt, none",
                        source -> source.read().map(depth -> depth.code())),
                texts("events", "Ids of the events that it reports, see the table of events", SourceUse::eventIds),
                texts(
                        "background_of",
                        "Ids of the events for which it gives background only",
                        SourceUse::backgroundIds),
                new Column<>(
                        "dataset_version",
                        "date",
                        "Date of the dataset",
                        _ -> new Cell.Text(colophon.version().toString())),
                text("selection", "Where the selection of events is seen", _ -> colophon.selection()));
    }

    private static Column<SourceUse> text(String name, String description, Function<Source, String> value) {
        return new Column<>(name, "string", description, use -> new Cell.Text(value.apply(use.source())));
    }

    private static Column<SourceUse> find(String name, String description, Function<Source, Optional<String>> value) {
        return new Column<>(name, "string", description, use -> Cell.of(value.apply(use.source())));
    }

    private static Column<SourceUse> texts(String name, String description, Function<SourceUse, List<String>> values) {
        return new Column<>(name, "string", description, use -> new Cell.Texts(values.apply(use)));
    }
}

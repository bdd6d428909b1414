package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rolloutatlas.event.Actor;
import org.rolloutatlas.event.Chapter;
import org.rolloutatlas.event.Declared;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.LinkedText;
import org.rolloutatlas.event.LinkedText.Span;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.LonLat;
import org.rolloutatlas.event.MapForm;
import org.rolloutatlas.event.Masthead;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Projection;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.event.Seat;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Story;

/** A draft without errors → the dataset, with its references resolved. What is missing here is a bug of the checks. */
final class Assembly {

    private final Draft draft;
    private final Map<String, Source> sources = new HashMap<>();

    private Assembly(Draft draft) {
        this.draft = draft;
    }

    static Dataset assemble(Draft draft, String hash) {
        return new Assembly(draft).dataset(hash);
    }

    private Dataset dataset(String hash) {
        var imprint = draft.root.find("dataset").orElseThrow();
        var actors = draft.actors.stream().map(this::actor).toList();
        var projects = draft.projects.stream().map(this::project).toList();
        var allSources = draft.sources.stream().map(this::source).toList();
        var disagreements = draft.disagreements.stream()
                .map(new DisagreementAssembly(draft.dates, sources)::disagreement)
                .toList();
        var events = new EventAssembly(
                draft.vocabularies,
                draft.dates,
                byId(actors, Actor::id),
                byId(projects, Project::id),
                sources,
                disagreements);
        return new Dataset(
                new Imprint(
                        localized(imprint, "title"),
                        present(draft.version(), imprint, "version"),
                        required(imprint, "licence"),
                        required(imprint, "publisher"),
                        localized(imprint, "citation")),
                draft.root
                        .find("atlas")
                        .map(Assembly::masthead)
                        .orElseGet(() -> Masthead.of(localized(imprint, "title"))),
                draft.vocabularies,
                declared(draft.root),
                hash,
                actors,
                projects,
                allSources,
                draft.events.parallelStream().map(events::event).toList(),
                disagreements,
                draft.stories.stream().map(this::story).toList());
    }

    private static Declared declared(Entry root) {
        return new Declared(
                root.find("atlas").map(atlas -> atlas.node().toString()),
                root.find("vocabularies").map(codes -> codes.node().toString()));
    }

    private static Masthead masthead(Entry atlas) {
        return new Masthead(
                localized(atlas, "site"),
                localized(atlas, "headline"),
                findLocalized(atlas, "description"),
                findLocalized(atlas, "subject"),
                Masthead.spoken(atlas.texts("languages")),
                mapForm(atlas, MapForm.USUAL),
                Masthead.unspoken(atlas.texts("languages")),
                texts(atlas, "keywords"),
                texts(atlas, "searches"),
                texts(atlas, "method"));
    }

    /** What an atlas or a story says of its map; what it does not say is as in the other form. */
    private static MapForm mapForm(Entry record, MapForm other) {
        return new MapForm(
                record.text("projection").flatMap(Projection::find).orElse(other.projection()),
                record.number("centralMeridian").map(Number::doubleValue).orElse(other.centralMeridian()));
    }

    /** A list of texts for each language. */
    private static Map<String, List<String>> texts(Entry record, String property) {
        var byTag = new LinkedHashMap<String, List<String>>();
        record.find(property)
                .ifPresent(all -> all.node().propertyNames().forEach(tag -> byTag.put(tag, all.texts(tag))));
        return byTag;
    }

    private Actor actor(Entry record) {
        return new Actor(
                required(record, "id"),
                localized(record, "name"),
                record.texts("aliases"),
                code(record, "kind", draft.vocabularies::actorKind),
                record.text("country"),
                record.find("seat").map(Assembly::seat));
    }

    private static Seat seat(Entry record) {
        return new Seat(
                localized(record, "name"),
                new LonLat(
                        record.number("lon").orElseThrow().doubleValue(),
                        record.number("lat").orElseThrow().doubleValue()));
    }

    private Project project(Entry record) {
        return new Project(
                required(record, "id"),
                localized(record, "name"),
                record.texts("countries"),
                code(record, "system", draft.vocabularies::system));
    }

    /** Roots first; the graph has no cycle. */
    private Source source(SourceFields fields) {
        var record = fields.entry();
        var id = required(record, "id");
        var known = sources.get(id);
        if (known != null) {
            return known;
        }
        var roots = new ArrayList<Source>();
        for (var root : fields.derivedFrom()) {
            roots.add(source(present(root.text().map(draft.sourcesById::get), record, "derivedFrom")));
        }
        var source = new Source(
                id,
                required(record, "title"),
                required(record, "publisher"),
                fields.link(),
                fields.published(),
                required(record, "language"),
                code(record, "kind", draft.vocabularies::sourceKind),
                roots,
                record.text("read").flatMap(ReadingDepth::find));
        sources.put(id, source);
        return source;
    }

    private Story story(Entry record) {
        return new Story(
                required(record, "id"),
                localized(record, "title"),
                localized(record, "standfirst"),
                mapForm(
                        record,
                        draft.root
                                .find("atlas")
                                .map(atlas -> mapForm(atlas, MapForm.USUAL))
                                .orElse(MapForm.USUAL)),
                record.list("chapters").stream()
                        .map(chapter -> new Chapter(
                                required(chapter, "id"),
                                localized(chapter, "title"),
                                linked(chapter),
                                required(chapter, "selection"),
                                chapter.text("focus"),
                                chapter.texts("view").stream()
                                        .flatMap(place -> SightText.of(place).stream())
                                        .toList()))
                        .toList());
    }

    private LinkedText linked(Entry chapter) {
        var texts = new LinkedHashMap<String, List<Span>>();
        var plain = localized(chapter, "text");
        plain.byTag()
                .forEach((tag, text) -> texts.put(
                        tag,
                        ChapterText.of(text).pieces().stream()
                                .map(piece -> span(piece, chapter))
                                .toList()));
        return new LinkedText(texts, plain.own());
    }

    private Span span(ChapterText.Piece piece, Entry chapter) {
        return switch (piece) {
            case ChapterText.Piece.Plain(var words) -> new Span.Plain(words);
            case ChapterText.Piece.Link(var words, var target, var id, var _) ->
                switch (target) {
                    case SOURCE ->
                        new Span.ToSource(words, present(Optional.ofNullable(sources.get(id)), chapter, "text"));
                    case EVENT -> new Span.ToEvent(words, id);
                };
        };
    }

    static String required(Entry record, String property) {
        return present(record.text(property), record, property);
    }

    static <T> T code(Entry record, String property, Function<String, Optional<T>> find) {
        return present(record.text(property).flatMap(find), record, property);
    }

    static LocalizedText localized(Entry record, String property) {
        return present(findLocalized(record, property), record, property);
    }

    static Optional<LocalizedText> findLocalized(Entry record, String property) {
        return record.find(property).map(entry -> {
            var node = entry.node();
            var texts = LinkedHashMap.<String, String>newLinkedHashMap(node.size());
            node.properties()
                    .forEach(text -> texts.put(text.getKey(), text.getValue().stringValue()));
            return new LocalizedText(texts, own(texts, record));
        });
    }

    /** Who reads an atlas in a language that the program does not speak is answered in English, where there is any. */
    private static Optional<String> own(Map<String, String> texts, Entry record) {
        return texts.containsKey(Language.EN.tag())
                ? Optional.empty()
                : record.root().find("atlas").flatMap(atlas -> Masthead.unspoken(atlas.texts("languages")));
    }

    static <T> T present(Optional<T> value, Entry record, String property) {
        return value.orElseThrow(() -> new IllegalStateException(
                "Missing " + property + " at " + record.pointer() + ": the checks let it pass"));
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        var index = HashMap.<String, T>newHashMap(records.size());
        records.forEach(record -> index.put(id.apply(record), record));
        return index;
    }
}

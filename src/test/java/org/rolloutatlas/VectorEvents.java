package org.rolloutatlas;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Project;
import org.rolloutatlas.event.Review;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.Stage;

/**
 * Events as the vectors write them, for tests in any language: {@code PROJECT CLASS DATE}, then in any order {@code
 * reported=DATE}, {@code sources=N}, {@code countries=LA+MM}, {@code planned}. A dash stands for no project and for no date.
 * Events are separated by a semicolon. Without a word they are reported once, on no known day, of Laos.
 */
public final class VectorEvents {
    private VectorEvents() {}

    /** The events of one field, with the ids {@code event-0}, {@code event-1} … */
    public static List<Event> of(String field) {
        var events = new ArrayList<Event>();
        for (var text : field.split(";", -1)) {
            if (!text.isBlank()) {
                events.add(event("event-" + events.size(), List.of(text.strip().split(" +"))));
            }
        }
        return events;
    }

    /** An event of no interest but for what it rests on. */
    public static Event named(String id, List<Evidence> evidence) {
        return event(id, List.of("-", "signed", "2012"), evidence);
    }

    private static Event event(String id, List<String> words) {
        return event(
                id,
                words,
                evidence(
                        Integer.parseInt(value(words, "sources").orElse("1")),
                        value(words, "reported").map(Edtf::parse)));
    }

    private static Event event(String id, List<String> words, List<Evidence> evidence) {
        var countries = Arrays.asList(value(words, "countries").orElse("LA").split("\\+", -1));
        var project = words.get(0).equals("-")
                ? Optional.<Project>empty()
                : Optional.of(
                        new Project(words.get(0), text(words.get(0)), countries, FirstEdition.system("national-id")));
        return new Event(
                id,
                project,
                countries,
                words.get(2).equals("-") ? Optional.empty() : Optional.of(Edtf.parse(words.get(2))),
                words.contains("planned"),
                stage(words.get(1)),
                FirstEdition.system("national-id"),
                Optional.empty(),
                text(id),
                text("Somebody says so."),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                List.of(),
                List.of(),
                Review.NONE);
    }

    private static Stage stage(String stageClass) {
        return FirstEdition.WORDS.stages().stream()
                .filter(stage -> stage.stageClass().code().equals(stageClass))
                .findFirst()
                .orElseThrow();
    }

    private static List<Evidence> evidence(int sources, Optional<Edtf> published) {
        return IntStream.range(0, sources)
                .mapToObj(i -> new Source(
                        "source-" + i,
                        "Title",
                        "Publisher " + i,
                        Optional.of(URI.create("https://example.org/" + i)),
                        published,
                        "en",
                        FirstEdition.sourceKind("newspaper"),
                        List.of(),
                        Optional.empty()))
                .map(source -> new Evidence(source, EvidenceRole.REPORTS, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Optional<String> value(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }
}

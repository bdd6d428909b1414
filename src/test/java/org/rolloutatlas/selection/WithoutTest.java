package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.VectorTexts;
import org.rolloutatlas.Vectors;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.Evidence;
import org.rolloutatlas.event.EvidenceRole;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.event.Source;
import org.rolloutatlas.event.SourceKind;

@DisplayName("What is left without some of the evidence")
class WithoutTest {
    private static final List<SourceKind> KINDS = FirstEdition.WORDS.sourceKinds();

    @ParameterizedTest(name = "{2} of {0}: {3} fall, {4} is left")
    @MethodSource("cases")
    void follows_what_each_text_rests_on(String texts, String events, String taken, String fallen, String left) {
        var known = VectorTexts.of(texts);

        var without = Without.of(removals(taken), events(events, known), known.values());

        assertThat(words(without.fallenTexts().stream().sorted())).isEqualTo(fallen);
        assertThat(words(without.events().stream().map(WithoutTest::written))).isEqualTo(left);
    }

    static Stream<Arguments> cases() {
        return Vectors.read("without.tsv");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void is_everything_where_nothing_is_taken_and_nothing_where_all_is(int seed) {
        var held = new Held(new Random(seed));
        Set<Removal> all =
                KINDS.stream().map(kind -> new Removal.Kind(kind.code())).collect(Collectors.toSet());

        var whole = Without.of(Set.of(), held.events, held.texts);
        var nothing = Without.of(all, held.events, held.texts);

        assertThat(whole).isEqualTo(new Without(held.events, Set.of(), Set.of()));
        assertThat(nothing.events()).isEmpty();
        assertThat(nothing.fallenTexts()).hasSameSizeAs(held.texts);
        assertThat(nothing.fallenEvents()).hasSameSizeAs(held.events);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void does_not_depend_on_any_order(int seed) {
        var random = new Random(seed);
        var held = new Held(random);
        var taken = held.some(random);
        var expected = Without.of(new LinkedHashSet<>(taken), held.events, held.texts);

        for (int i = 0; i < 10; i++) {
            Collections.shuffle(taken, random);
            var texts = new ArrayList<>(held.texts);
            Collections.shuffle(texts, random);

            assertThat(Without.of(new LinkedHashSet<>(taken), held.events, texts))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void grows_smaller_the_more_is_taken(int seed) {
        var random = new Random(seed);
        var held = new Held(random);
        var taken = held.some(random);
        // a text that joins two others is counted no more once it has fallen: that may be enough for a second source
        taken.remove(new Removal.Single());

        for (int n = 1; n < taken.size(); n++) {
            var fewer = Without.of(Set.copyOf(taken.subList(0, n - 1)), held.events, held.texts);
            var more = Without.of(Set.copyOf(taken.subList(0, n)), held.events, held.texts);

            assertThat(more.fallenTexts()).containsAll(fewer.fallenTexts());
            assertThat(more.fallenEvents()).containsAll(fewer.fallenEvents());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "outlet:the-epoch-times", "kind:state-media", "source:a-text"})
    void is_asked_for_by_values_that_can_be_written_again(String value) {
        assertThat(Removal.find(value).orElseThrow().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "double", "single:", "kind:", "kind:a rumour", "outlet:", "source:", "publisher:x"})
    void is_not_asked_for_by_anything_else(String value) {
        assertThat(Removal.find(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Epoch Times, the-epoch-times",
        "Côte d’Ivoire – Presse, cote-d-ivoire-presse",
        "新华社, 新华社",
        "(N.N.), n-n"
    })
    void names_a_publisher_in_an_address(String publisher, String id) {
        assertThat(Removal.outletId(publisher)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Daily", "新华社", "a very long name of a publisher, ", "𠀀𠀁𠀂 "})
    void is_named_by_the_address_that_is_written_for_a_publisher_however_long_its_name(String name) {
        var outlet = new Removal.Outlet(Removal.outletId(name.repeat(20)));

        assertThat(Removal.find(outlet.value())).contains(outlet);
    }

    @Test
    void is_named_by_no_address_for_a_publisher_without_a_letter() {
        assertThat(Removal.outletId("!!! ???")).isEmpty();
        assertThat(Removal.find("outlet:")).isEmpty();
    }

    @Test
    void keeps_an_event_that_lost_nothing_as_it_is() {
        var known = VectorTexts.of("a Daily newspaper; b Gazette newspaper");
        var events = events("e=a f=b", known);

        var left = Without.of(Set.of(new Removal.Text("b")), events, known.values());

        assertThat(left.events().getFirst()).isSameAs(events.getFirst());
        assertThat(left.fallenEvents()).containsExactly("f");
    }

    /** Invented texts that retell earlier ones, and events that rest on them. */
    private static final class Held {
        private final List<Source> texts = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Held(Random random) {
            for (int i = 0; i < 30; i++) {
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                texts.add(VectorTexts.text(
                        "text-" + i,
                        "Publisher " + random.nextInt(12),
                        kind,
                        drawn(random, 3),
                        random.nextInt(5) == 0));
            }
            for (int i = 0; i < 20; i++) {
                var sources = new LinkedHashSet<>(drawn(random, 4));
                sources.add(texts.get(random.nextInt(texts.size())));
                events.add(event(
                        "event-" + i,
                        sources.stream()
                                .map(source -> evidence(source, EvidenceRole.REPORTS))
                                .toList()));
            }
        }

        private List<Source> drawn(Random random, int most) {
            return texts.isEmpty()
                    ? List.of()
                    : IntStream.range(0, random.nextInt(most))
                            .mapToObj(_ -> texts.get(random.nextInt(texts.size())))
                            .distinct()
                            .toList();
        }

        List<Removal> some(Random random) {
            return new ArrayList<>(List.of(
                    new Removal.Text("text-" + random.nextInt(30)),
                    new Removal.Outlet("publisher-" + random.nextInt(12)),
                    new Removal.Single(),
                    new Removal.Kind(KINDS.get(random.nextInt(KINDS.size())).code()),
                    new Removal.Outlet("publisher-" + random.nextInt(12))));
        }
    }

    private static Set<Removal> removals(String taken) {
        return Arrays.stream(taken.split(" "))
                .filter(value -> !value.isEmpty())
                .map(value -> Removal.find(value).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<Event> events(String field, Map<String, Source> texts) {
        return Arrays.stream(field.split(" "))
                .map(text -> text.split("="))
                .map(parts -> event(
                        parts[0],
                        Arrays.stream(parts[1].split("\\+"))
                                .map(text -> evidence(text, texts))
                                .toList()))
                .toList();
    }

    private static Event event(String id, List<Evidence> evidence) {
        return VectorEvents.named(id, evidence);
    }

    private static Evidence evidence(String text, Map<String, Source> texts) {
        var background = text.startsWith("~");
        var source = Objects.requireNonNull(texts.get(background ? text.substring(1) : text), text);
        return evidence(source, background ? EvidenceRole.BACKGROUND : EvidenceRole.REPORTS);
    }

    private static Evidence evidence(Source source, EvidenceRole role) {
        return new Evidence(source, role, Optional.empty(), Optional.empty());
    }

    private static String written(Event event) {
        return event.id() + "="
                + event.evidence().stream()
                        .map(item -> (item.reports() ? "" : "~") + item.source().id())
                        .collect(Collectors.joining("+"));
    }

    private static String words(Stream<String> words) {
        var text = words.collect(Collectors.joining(" "));
        return text.isEmpty() ? "-" : text;
    }
}

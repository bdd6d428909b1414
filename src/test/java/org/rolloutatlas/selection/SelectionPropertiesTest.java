package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.EventClock;

class SelectionPropertiesTest {
    @Property
    void what_is_written_is_read_back(@ForAll("selections") Selection selection) {
        var parsed = SelectionQuery.parse(SelectionQuery.format(selection));

        assertThat(parsed.selection()).isEqualTo(selection);
        assertThat(parsed.notUnderstood()).isEmpty();
    }

    @Property
    void any_text_at_all_is_read_without_failing_and_has_one_canonical_form(@ForAll String query) {
        var once = SelectionQuery.format(SelectionQuery.parse(query).selection());
        var twice = SelectionQuery.format(SelectionQuery.parse(once).selection());

        assertThat(twice).isEqualTo(once);
    }

    @Property
    void a_canonical_query_is_plain_ascii(@ForAll("selections") Selection selection) {
        assertThat(SelectionQuery.format(selection)).matches("[!-~]*");
    }

    @Provide
    Arbitrary<Selection> selections() {
        var codes = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(12)
                .set()
                .ofMaxSize(4);
        var chosen = Arbitraries.maps(Arbitraries.of(Facet.class), codes).ofMaxSize(4);
        Arbitrary<Optional<EdtfDate>> dates = Arbitraries.of("2009", "2010-05", "2015-02-28")
                .map(Edtf::parse)
                .map(EdtfDate.class::cast)
                .optional();
        var words = Arbitraries.strings().all().ofMaxLength(30).filter(text -> isStable(text));
        return Combinators.combine(chosen, dates, dates, Arbitraries.of(EventClock.class), words)
                .as((facets, from, to, clock, text) -> {
                    var selection = Selection.ALL.during(from, to).by(clock).speakingOf(text);
                    for (var entry : facets.entrySet()) {
                        selection = selection.with(entry.getKey(), Set.copyOf(entry.getValue()));
                    }
                    return selection;
                });
    }

    /** Half of a surrogate pair is no text. */
    private static boolean isStable(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }
}

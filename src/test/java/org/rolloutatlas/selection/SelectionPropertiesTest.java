package org.rolloutatlas.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.property.Values;

@DisplayName("Of every query")
class SelectionPropertiesTest {
    private static final String CODE = "abcdefghijklmnopqrstuvwxyz0123456789-";

    @Test
    void what_is_written_is_read_back() {
        forAll(values -> {
            var selection = selection(values);
            var parsed = SelectionQuery.parse(SelectionQuery.format(selection));

            assertThat(parsed.selection()).isEqualTo(selection);
            assertThat(parsed.notUnderstood()).isEmpty();
        });
    }

    @Test
    void any_text_at_all_is_read_without_failing_and_has_one_canonical_form() {
        forAll(values -> {
            var query = values.from(
                    anything -> anything.text(60),
                    likely -> likely.text(0, 60, "&=?%+,;-_.~aqfromtcuny0129E4B8AD "),
                    nearly -> nearly.text(4) + SelectionQuery.format(selection(nearly)) + nearly.text(4));
            var once = SelectionQuery.format(SelectionQuery.parse(query).selection());
            var twice = SelectionQuery.format(SelectionQuery.parse(once).selection());

            assertThat(twice).isEqualTo(once);
        });
    }

    @Test
    void the_canonical_one_is_plain_ascii() {
        forAll(values -> assertThat(SelectionQuery.format(selection(values))).matches("[!-~]*"));
    }

    private static Selection selection(Values values) {
        var selection = Selection.ALL
                .during(values.maybe(SelectionPropertiesTest::date), values.maybe(SelectionPropertiesTest::date))
                .by(values.of(EventClock.class))
                .speakingOf(words(values));
        for (var facet : values.set(4, any -> any.of(Facet.class))) {
            selection = selection.with(facet, Set.copyOf(values.set(4, code -> code.text(1, 12, CODE))));
        }
        return selection;
    }

    private static EdtfDate date(Values values) {
        return (EdtfDate) Edtf.parse(values.of("2009", "2010-05", "2015-02-28"));
    }

    /** Half of a surrogate pair is no text. */
    private static String words(Values values) {
        var text = values.text(30);
        boolean whole = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        return whole ? text : "";
    }
}

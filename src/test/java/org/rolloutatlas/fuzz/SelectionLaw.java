package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.rolloutatlas.phrase.Phrase;
import org.rolloutatlas.selection.Query;
import org.rolloutatlas.selection.SelectionQuery;

final class SelectionLaw {
    /** Of a value that is not understood; with the words around it. */
    private static final int LONGEST_COMPLAINT = 600;

    private SelectionLaw() {}

    static void holdFor(byte[] input) {
        var raw = Input.text(input);
        var query = Query.parse(raw);
        assertThat(Query.parse(query.text())).isEqualTo(query);

        var parsed = SelectionQuery.parse(raw);
        assertThat(parsed.notUnderstood())
                .allSatisfy(complaint -> assertThat(complaint.text().length()).isLessThan(LONGEST_COMPLAINT));
        var text = SelectionQuery.format(parsed.selection());
        var again = SelectionQuery.parse(text);
        assertThat(text).matches("[!-~]*");
        assertThat(again.selection()).isEqualTo(parsed.selection());
        assertThat(again.notUnderstood()).isEmpty();
        assertThat(SelectionQuery.fault(text)).isEmpty();
        assertThat(SelectionQuery.fault(raw).map(Phrase::text).orElse("-")).isNotBlank();
    }
}

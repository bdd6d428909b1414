package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.draft.DraftImport;

/** Bytes of a file of any kind: its content says which. */
final class DraftLaw {
    private static final LocalDate TODAY = LocalDate.of(2026, Month.DECEMBER, 1);

    private DraftLaw() {}

    static void holdFor(byte[] input) {
        switch (DraftImport.read("file", input, TODAY)) {
            case DraftImport.Unreadable(var problems) -> {
                assertThat(problems).isNotEmpty();
                DatasetLaw.holdFor(problems);
            }
            case DraftImport.Imported draft -> {
                DatasetLaw.holdFor(draft.notes());
                assertThat(DatasetFormat.draft(draft.json())).isEqualTo(draft.json());
                DatasetLaw.holdFor(
                        DatasetLaw.READER.read("draft.json", draft.json().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}

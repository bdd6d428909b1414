package org.rolloutatlas.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rolloutatlas.dataset.edit.RecordKind;

/** The kind of a record, as an editor names it on the command line. */
final class KindOption {
    private KindOption() {}

    static RecordKind of(String code) {
        return RecordKind.find(code)
                .orElseThrow(() -> new InputException("unknown kind '" + code + "'; allowed: "
                        + Arrays.stream(RecordKind.values())
                                .map(RecordKind::code)
                                .collect(Collectors.joining(", "))));
    }
}

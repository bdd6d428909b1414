package org.rolloutatlas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfSyntaxException;
import org.rolloutatlas.edtf.EdtfWords;
import org.rolloutatlas.edtf.SpokenDate;
import org.rolloutatlas.event.Language;

final class EdtfLaw {
    private EdtfLaw() {}

    static void holdFor(byte[] input) {
        var text = Input.anyText(input);
        try {
            holdFor(Edtf.parse(text));
        } catch (EdtfSyntaxException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
            assertThat(refused.getMessage()).isNotBlank();
            refused.meant().ifPresent(meant -> holdFor(Edtf.parse(meant)));
        }
        switch (SpokenDate.of(text)) {
            case SpokenDate.Understood(var date) -> holdFor(date);
            case SpokenDate.NotUnderstood(var reason) ->
                assertThat(reason.text()).isNotBlank();
        }
    }

    private static void holdFor(Edtf date) {
        assertThat(Edtf.parse(date.text())).isEqualTo(date);
        var range = date.range();
        range.first()
                .ifPresent(first ->
                        range.last().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        for (var language : Language.values()) {
            assertThat(EdtfWords.inWords(date, language.locale())).isNotBlank();
        }
    }
}

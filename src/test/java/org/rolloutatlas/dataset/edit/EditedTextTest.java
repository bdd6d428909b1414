package org.rolloutatlas.dataset.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolloutatlas.property.Property.forAll;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text that is being edited")
class EditedTextTest {
    @Test
    void is_byte_for_byte_what_it_was_when_all_steps_are_undone_and_what_it_became_when_they_are_done_again() {
        forAll(values -> {
            var first = values.text(40);
            var file = EditedText.opened(first);
            for (var next : values.list(8, each -> each.text(40))) {
                file = file.changed("a", next);
            }
            var last = file.text();
            while (!file.done().isEmpty()) {
                file = file.undo();
            }
            assertThat(file.text()).isEqualTo(first);
            while (!file.undone().isEmpty()) {
                file = file.redo();
            }
            assertThat(file.text()).isEqualTo(last);
        });
    }

    @Test
    void has_a_step_for_each_change_and_none_for_no_change() {
        var file = EditedText.opened("x")
                .changed("events/a", "xy")
                .changed("events/a", "xyz")
                .changed("events/a", "xyz");

        assertThat(file.done()).hasSize(2);
        assertThat(file.undo().text()).isEqualTo("xy");
    }

    @Test
    void cannot_do_again_what_was_undone_before_another_step() {
        var file = EditedText.opened("x").changed("a", "y").undo().changed("b", "z");

        assertThat(file.undone()).isEmpty();
        assertThat(file.redo()).isEqualTo(file);
    }

    @Test
    void is_unsaved_until_the_disk_says_the_same() {
        var file = EditedText.opened("x").changed("a", "y");

        assertThat(file.isUnsaved()).isTrue();
        assertThat(file.undo().isUnsaved()).isFalse();
        assertThat(file.onDisk("y").isUnsaved()).isFalse();
    }
}

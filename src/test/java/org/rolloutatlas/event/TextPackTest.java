package org.rolloutatlas.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.selection.Region;

@DisplayName("A pack of texts")
class TextPackTest {
    @Test
    void is_read_from_beside_its_owner_in_the_language_that_is_asked_for() {
        assertThat(TextPack.read(Scene.class, "places", Language.ZH_HANS)).containsEntry("whole", "{0}（全国）");
        assertThat(TextPack.read(Scene.class, "places", Language.FR)).containsEntry("whole", "{0} (tout le pays)");
    }

    @Test
    void may_be_in_no_language() {
        assertThat(TextPack.read(Region.class, "regions")).containsKey("south-eastern-asia");
    }

    @Test
    void that_is_missing_is_never_replaced_by_another_language() {
        assertThatThrownBy(() -> TextPack.read(Region.class, "regions_of_nobody", Language.EN))
                .isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> TextPack.read(Region.class, "places", Language.EN))
                .isInstanceOf(MissingResourceException.class);
    }
}

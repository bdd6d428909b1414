package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.address.Address;

@DisplayName("A picture")
class PictureLimitTest {
    private static final Rendition DRAWN = new Rendition(200, "image/png", Bytes.of("drawn"), List.of());

    @ParameterizedTest(name = "asked {0} pixels wide is at most {1} wide")
    @CsvSource({"width=99999, 2400", "width=2400, 2400", "width=321, 321", "width=1, 320", "width=-5, 1200", "'', 1200"
    })
    void is_never_larger_than_two_million_pixels(String query, int widest) throws IOException {
        var address = Address.parse("/image/atlas.png", query, Assets::exists).orElseThrow();

        var png = Renditions.of(TestEditions.SMALL, address).body().toArray();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isBetween(300, widest);
        assertThat(picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(2_000_000);
    }

    @Test
    void is_refused_with_a_time_to_come_again_while_all_hands_draw() throws Exception {
        var hands = new DrawingHands(2);
        var begun = new CountDownLatch(2);
        var mayEnd = new CountDownLatch(1);
        var others = List.of(busy(hands, begun, mayEnd), busy(hands, begun, mayEnd));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        var third = hands.draw(() -> DRAWN);

        assertThat(third.status()).isEqualTo(503);
        assertThat(third.headers()).contains(new Rendition.Header("Retry-After", "3"));
        mayEnd.countDown();
        for (var other : others) {
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(DRAWN);
        }
        assertThat(hands.draw(() -> DRAWN)).as("when they are free again").isEqualTo(DRAWN);
    }

    @Test
    void that_cannot_be_drawn_leaves_its_hand_free() {
        var hands = new DrawingHands(1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> hands.draw(() -> {
                        throw new IllegalStateException("torn paper");
                    }))
                    .hasMessage("torn paper");
        }
        assertThat(hands.draw(() -> DRAWN)).isEqualTo(DRAWN);
    }

    private static Future<Rendition> busy(DrawingHands hands, CountDownLatch begun, CountDownLatch mayEnd) {
        var drawing = new FutureTask<>(() -> hands.draw(() -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DRAWN;
        }));
        // threads of their own: a shared pool may have one only
        Thread.ofVirtual().start(drawing);
        return drawing;
    }
}

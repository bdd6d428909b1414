package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BrowserModuleTest {
    /** The bar of the product, bytes. */
    private static final int BUDGET = 19_200;

    @Test
    void the_module_can_stand_in_a_page() {
        assertThat(BrowserModule.STORY + BrowserModule.PLATES)
                .doesNotContain("</", "<!--")
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "setAttribute('style'", "eval(")
                .doesNotContainPattern("(?m)^(import|export) ");
    }

    @Test
    void the_module_keeps_within_its_budget() throws IOException {
        Assumptions.assumeTrue(Brotli4jLoader.isAvailable(), "no brotli on this platform");
        var bytes = Encoder.compress(
                BrowserModule.FIGURE.getBytes(StandardCharsets.UTF_8), new Encoder.Parameters().setQuality(11));
        assertThat(bytes.length).isLessThanOrEqualTo(BUDGET);
    }
}

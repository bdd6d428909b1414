package org.rolloutatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("atlas rehearse")
class RehearseTest {
    @Test
    void reads_a_page_of_each_kind_and_stops() {
        var out = new StringWriter();

        int status = Atlas.run(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true), "rehearse");

        assertThat(out.toString().lines())
                .containsExactly("/ 200", "/stories 200", "/embed/atlas 200", "/explore/ 200");
        assertThat(status).isZero();
    }
}

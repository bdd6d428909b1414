package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolloutatlas.VectorEvents;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.StageClass;

@DisplayName("The life of a project")
class ProjectLifeTest {
    @Test
    void holds_the_reports_of_that_project_in_the_order_of_time() {
        var lives = ProjectLife.ofProjects(
                VectorEvents.of("b halted 2019; a signed 2015; - context 2014; b signed 2012; a proposed 2013"));

        assertThat(lives).containsOnlyKeys("a", "b");
        assertThat(Objects.requireNonNull(lives.get("a")).events())
                .extracting(Event::id)
                .containsExactly("event-4", "event-1");
        assertThat(Objects.requireNonNull(lives.get("b")).events())
                .extracting(Event::id)
                .containsExactly("event-3", "event-0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a signed 2012; a halted 2013, true",
        "a signed 2012; a building 2013; a halted 2014; a in-operation 2015, true",
        "a halted 2012; a signed 2013, false",
        "a proposed 2012; a halted 2013, false",
        "a signed 2012 planned; a halted 2013, false",
        "a signed 2012; a halted 2013 planned, false",
        "a signed 2012; a in-operation 2013, false"
    })
    void halts_after_a_signature_where_a_halt_is_reported_after_it(String events, boolean halts) {
        var life = ProjectLife.ofProjects(VectorEvents.of(events)).get("a");

        assertThat(Objects.requireNonNull(life).haltsAfter(StageClass.SIGNED)).isEqualTo(halts);
    }
}

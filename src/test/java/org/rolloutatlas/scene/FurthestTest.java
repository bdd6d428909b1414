package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

class FurthestTest {
    @Test
    void a_project_whose_latest_report_is_a_halt_counts_as_halted() {
        assertThat(of("vu-2019-a", "vu-2019-b")).isEqualTo(StageClass.HALTED);
        assertThat(of("jm-2017", "jm-2019")).isEqualTo(StageClass.HALTED);
    }

    @Test
    void a_project_that_goes_on_after_a_halt_counts_as_its_furthest_progress() {
        assertThat(of("tz-2014", "tz-2016", "tz-2019")).isEqualTo(StageClass.IN_OPERATION);
    }

    @Test
    void a_halt_matters_only_where_nothing_else_goes_on() {
        assertThat(of("vu-2019-b", "bw-2019")).isEqualTo(StageClass.PROPOSED);
        assertThat(of("vu-2019-b", "fr-2020")).isEqualTo(StageClass.HALTED);
    }

    @Test
    void what_is_planned_has_not_been_reached() {
        assertThat(of("mm-2024")).isEqualTo(StageClass.PROPOSED);
    }

    @Test
    void context_counts_only_alone() {
        assertThat(of("fr-2020")).isEqualTo(StageClass.CONTEXT);
        assertThat(of("fr-2020", "bw-2020")).isEqualTo(StageClass.SIGNED);
    }

    private static StageClass of(String... ids) {
        var wanted = Arrays.asList(ids);
        var events = SampleEvents.all().stream()
                .filter(event -> wanted.contains(event.id()))
                .toList();
        assertThat(events).hasSize(ids.length);
        return Furthest.of(events, EventClock.HAPPENED);
    }
}

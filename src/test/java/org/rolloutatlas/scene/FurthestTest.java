package org.rolloutatlas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;

class FurthestTest {
    @Test
    void aProjectWhoseLatestReportIsAHaltCountsAsHalted() {
        assertThat(of("vu-2019-a", "vu-2019-b")).isEqualTo(StageClass.HALTED);
        assertThat(of("jm-2017", "jm-2019")).isEqualTo(StageClass.HALTED);
    }

    @Test
    void aProjectThatGoesOnAfterAHaltCountsAsItsFurthestProgress() {
        assertThat(of("tz-2014", "tz-2016", "tz-2019")).isEqualTo(StageClass.IN_OPERATION);
    }

    @Test
    void aHaltMattersOnlyWhereNothingElseGoesOn() {
        assertThat(of("vu-2019-b", "bw-2019")).isEqualTo(StageClass.PROPOSED);
        assertThat(of("vu-2019-b", "fr-2020")).isEqualTo(StageClass.HALTED);
    }

    @Test
    void whatIsPlannedHasNotBeenReached() {
        assertThat(of("mm-2024")).isEqualTo(StageClass.PROPOSED);
    }

    @Test
    void contextCountsOnlyAlone() {
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

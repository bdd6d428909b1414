package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.Event;

/** Events → lanes that count. */
final class DenseLayout {
    /** An event without any date comes after all others. */
    private record Placed(Event event, Optional<Mark> mark) {
        double at() {
            return mark.map(Mark::at).orElse(Double.MAX_VALUE);
        }
    }

    private DenseLayout() {}

    static DenseTimeline of(List<Event> events, TimeAxis axis, Frame frame) {
        var layout = new LaneLayout(axis, frame);
        var byCountry = new LinkedHashMap<Optional<String>, List<Placed>>();
        var marks = new ArrayList<Mark>();
        events.stream()
                .map(event -> new Placed(event, layout.mark(event)))
                .sorted(Comparator.comparingDouble(Placed::at)
                        .thenComparing(placed -> placed.event().id()))
                .forEach(placed -> {
                    placed.mark().ifPresent(marks::add);
                    byCountry
                            .computeIfAbsent(LaneLayout.country(placed.event()), _ -> new ArrayList<>())
                            .add(placed);
                });
        var lanes = byCountry.entrySet().stream()
                .map(entry -> lane(entry.getKey(), entry.getValue(), axis))
                .toList();
        return new DenseTimeline(axis, HistogramLayout.of(marks, axis), lanes);
    }

    private static DenseLane lane(Optional<String> country, List<Placed> placed, TimeAxis axis) {
        var marks = placed.stream().flatMap(one -> one.mark().stream()).toList();
        return new DenseLane(country, HistogramLayout.of(marks, axis), lives(placed));
    }

    private static List<DenseLane.Life> lives(List<Placed> placed) {
        var lives = new LinkedHashMap<Optional<String>, List<String>>(Map.of(Optional.empty(), new ArrayList<>()));
        for (var one : placed) {
            lives.computeIfAbsent(one.event().project().map(project -> project.id()), _ -> new ArrayList<>())
                    .add(one.event().id());
        }
        return lives.entrySet().stream()
                .filter(life -> !life.getValue().isEmpty())
                .map(life -> new DenseLane.Life(life.getKey(), life.getValue()))
                .toList();
    }
}

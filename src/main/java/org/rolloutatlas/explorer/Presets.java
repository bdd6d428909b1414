package org.rolloutatlas.explorer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.selection.Facet;
import org.rolloutatlas.selection.Facets;
import org.rolloutatlas.selection.Selection;
import org.rolloutatlas.selection.SelectionQuery;

/**
 * The questions that a dataset answers, computed from it: none names its subject, and one that would select nothing, or all
 * that there is, is left out.
 */
final class Presets {
    /** The longest selection that a chapter of a story may have, characters. */
    private static final int LONGEST = 500;

    private final FacetIndex index;

    private Presets(FacetIndex index) {
        this.index = index;
    }

    /** In the order of {@link Preset.Kind}. */
    static List<Preset> of(FacetIndex index) {
        var presets = new Presets(index);
        return Arrays.stream(Preset.Kind.values())
                .flatMap(kind -> presets.preset(kind).stream())
                .toList();
    }

    private Optional<Preset> preset(Preset.Kind kind) {
        return selection(kind)
                .map(selection -> new Preset(
                        kind, selection, index.ask(selection).selected().size()))
                .filter(preset ->
                        preset.count() > 0 && preset.count() < index.events().size());
    }

    private Optional<Selection> selection(Preset.Kind kind) {
        return switch (kind) {
            case SUPPLIED ->
                index.ask(Selection.ALL).count(Facet.SUPPLIER).stream()
                        .findFirst()
                        .map(Facets.Count::code)
                        .map(actor -> Selection.ALL.with(Facet.SUPPLIER, List.of(actor)));
            case HALTED -> halted();
            case ONCE -> Optional.of(Selection.ALL.with(Facet.EVIDENCE, List.of("1")));
            case DISPUTED -> Optional.of(Selection.ALL.with(Facet.DISPUTED, List.of("yes")));
            case LATE -> Optional.of(Selection.ALL.with(Facet.LATE, List.of("yes")));
            case NEWEST -> newest();
        };
    }

    private Optional<Selection> halted() {
        var projects = ProjectLife.ofProjects(index.events()).entrySet().stream()
                .filter(life -> life.getValue().haltsAfter(StageClass.SIGNED))
                .map(life -> life.getKey())
                .toList();
        return Optional.of(Selection.ALL.with(Facet.PROJECT, projects))
                .filter(selection -> SelectionQuery.format(selection).length() <= LONGEST);
    }

    private Optional<Selection> newest() {
        return index.events().stream()
                .flatMap(event -> newest(event).stream())
                .max(LocalDate::compareTo)
                .map(day -> Edtf.parse("%04d".formatted(day.getYear())))
                .flatMap(year -> year instanceof EdtfDate date ? Optional.of(date) : Optional.empty())
                .map(year -> Selection.ALL
                        .during(Optional.of(year), Optional.of(year))
                        .by(EventClock.REPORTED));
    }

    private static Optional<LocalDate> newest(Event event) {
        return event.reported().flatMap(reported -> reported.date().range().first());
    }
}

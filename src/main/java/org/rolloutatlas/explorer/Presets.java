package org.rolloutatlas.explorer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolloutatlas.edtf.Edtf;
import org.rolloutatlas.edtf.EdtfDate;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.scene.ProjectLife;
import org.rolloutatlas.selection.Facet;
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
        return switch (kind) {
            case SUPPLIED -> most(Facet.SUPPLIER).or(() -> most(Facet.ACTOR)).flatMap(chosen -> preset(kind, chosen));
            case HALTED -> halted();
            case ONCE -> preset(kind, Selection.ALL.with(Facet.EVIDENCE, List.of("1")));
            case DISPUTED -> preset(kind, Selection.ALL.with(Facet.DISPUTED, List.of("yes")));
            case LATE -> preset(kind, Selection.ALL.with(Facet.LATE, List.of("yes")));
            case NEWEST -> newest().flatMap(chosen -> preset(kind, chosen));
        };
    }

    private Optional<Preset> preset(Preset.Kind kind, Selection selection) {
        return preset(kind, selection, Optional.empty());
    }

    private Optional<Preset> preset(Preset.Kind kind, Selection selection, Optional<StageClass> stage) {
        int count = index.ask(selection).selected().size();
        return count == 0 || count == index.events().size()
                ? Optional.empty()
                : Optional.of(new Preset(kind, selection, count, stage));
    }

    private Optional<Selection> most(Facet facet) {
        return index.ask(Selection.ALL).count(facet).stream()
                .findFirst()
                .map(count -> Selection.ALL.with(facet, List.of(count.code())));
    }

    private Optional<Preset> halted() {
        var lives = ProjectLife.ofProjects(index.events());
        return Stream.of(StageClass.SIGNED, StageClass.IN_OPERATION, StageClass.BUILDING)
                .flatMap(stage -> halted(stage, lives).stream())
                .findFirst();
    }

    private Optional<Preset> halted(StageClass stage, Map<String, ProjectLife> lives) {
        var projects = lives.entrySet().stream()
                .filter(life -> life.getValue().haltsAfter(stage))
                .map(Map.Entry::getKey)
                .toList();
        var selection = Selection.ALL.with(Facet.PROJECT, projects);
        return SelectionQuery.format(selection).length() > LONGEST
                ? Optional.empty()
                : preset(Preset.Kind.HALTED, selection, Optional.of(stage));
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

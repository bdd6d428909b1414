package org.rolloutatlas.dataset.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.event.SystemKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A project that moves on with every event that is drawn from it. */
final class GeneratedLife {
    private static final List<String> PROGRESS = List.of(
            "announced",
            "pitched",
            "negotiated",
            "tendered",
            "agreed",
            "contracted",
            "building",
            "piloted",
            "operational",
            "accepted",
            "expanded");
    private static final List<String> HALTS = List.of("stalled", "suspended", "cancelled", "not-signed");

    /** Those of a file that declares none. */
    private static final List<SystemKind> SYSTEMS = DatasetReader.firstEdition().systems();

    private final int number;
    private final Capital capital;
    private final SystemKind system;
    private final Random random;
    private LocalDate day;
    private int progress;

    private GeneratedLife(int number, Capital capital, SystemKind system, LocalDate day, Random random) {
        this.number = number;
        this.capital = capital;
        this.system = system;
        this.day = day;
        this.random = random;
    }

    static GeneratedLife begin(int number, Random random) {
        var capital = Capital.all().get(random.nextInt(Capital.all().size()));
        var system = SYSTEMS.get(random.nextInt(SYSTEMS.size()));
        var day = GeneratedDates.FIRST.plusDays(random.nextInt(17 * 365));
        return new GeneratedLife(number, capital, system, day, random);
    }

    String id() {
        return "generated-project-" + number;
    }

    Capital capital() {
        return capital;
    }

    SystemKind system() {
        return system;
    }

    ObjectNode project() {
        var project = JsonNodeFactory.instance.objectNode().put("id", id());
        var kind = Vocabulary.of(system);
        GeneratedDataset.localized(
                project, "name", "Generated " + kind.en() + " " + number, "生成的" + kind.zhHans() + number);
        project.putArray("countries").add(capital.country());
        return project.put("system", system.code());
    }

    /** The day of its next event: some months later, until the time of the dataset is used up. */
    LocalDate nextDay() {
        day = GeneratedDates.later(day, random.nextInt(320));
        return day;
    }

    /** The stage of its next event: rarely a halt, often one step further. */
    String nextStage() {
        if (random.nextInt(14) == 0) {
            return HALTS.get(random.nextInt(HALTS.size()));
        }
        if (progress < PROGRESS.size() - 1 && random.nextInt(5) > 0) {
            progress += 1 + random.nextInt(Math.min(2, PROGRESS.size() - 1 - progress));
        }
        return PROGRESS.get(progress);
    }
}

package org.rolloutatlas.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.event.ActorKind;
import org.rolloutatlas.event.AmountKind;
import org.rolloutatlas.event.ClassColour;
import org.rolloutatlas.event.ClassShape;
import org.rolloutatlas.event.LocalizedText;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.PeopleKind;
import org.rolloutatlas.event.Role;
import org.rolloutatlas.event.SourceKind;
import org.rolloutatlas.event.Stage;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.event.SystemGroup;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.event.Vocabularies;

/**
 * The vocabularies of a file. A vocabulary that the file does not declare is that of the first edition. Reading is tolerant: of
 * a file with errors the entries that can be read are read.
 */
final class VocabularyReading {
    private static final LocalizedText UNNAMED = LocalizedText.of("", "");

    /** The vocabularies of the first edition. */
    static final Vocabularies SHIPPED = read(Entry.root(EffectiveSchema.SHIPPED_VOCABULARIES), Optional.empty());

    private VocabularyReading() {}

    static Vocabularies of(Entry file) {
        return file.find("vocabularies")
                .map(own -> read(own, Optional.of(SHIPPED)))
                .orElse(SHIPPED);
    }

    private static Vocabularies read(Entry own, Optional<Vocabularies> others) {
        return new Vocabularies(
                classes(own, others.map(Vocabularies::classes)),
                looks(own),
                or(stages(own), others.map(Vocabularies::stages)),
                or(systems(own, others), others.map(Vocabularies::systems)),
                or(roles(own), others.map(Vocabularies::roles)),
                or(sourceKinds(own), others.map(Vocabularies::sourceKinds)),
                or(actorKinds(own), others.map(Vocabularies::actorKinds)),
                or(amountKinds(own), others.map(Vocabularies::amountKinds)),
                or(peopleKinds(own), others.map(Vocabularies::peopleKinds)));
    }

    private static <T> List<T> or(List<T> own, Optional<List<T>> others) {
        return own.isEmpty() ? others.orElse(own) : own;
    }

    /** A class that is not named keeps its name. */
    private static Map<StageClass, LocalizedText> classes(Entry own, Optional<Map<StageClass, LocalizedText>> others) {
        var classes = new EnumMap<StageClass, LocalizedText>(StageClass.class);
        others.ifPresent(classes::putAll);
        for (var named : own.list("classes")) {
            StageClass.find(code(named))
                    .ifPresent(stage -> find(named, "label").ifPresent(label -> classes.put(stage, label)));
        }
        return classes;
    }

    /** Colour and shape that are not declared are the usual ones. */
    private static Looks looks(Entry own) {
        var looks = Looks.USUAL;
        for (var drawn : own.list("classes")) {
            var stage = StageClass.find(code(drawn));
            var usual = stage.flatMap(Looks.USUAL::of);
            if (stage.isPresent() && usual.isPresent()) {
                looks = looks.with(
                        stage.get(),
                        new Looks.Look(
                                drawn.text("colour")
                                        .flatMap(ClassColour::find)
                                        .orElse(usual.get().colour()),
                                drawn.text("shape")
                                        .flatMap(ClassShape::find)
                                        .orElse(usual.get().shape())));
            }
        }
        return looks;
    }

    private static List<Stage> stages(Entry own) {
        var stages = new ArrayList<Stage>();
        for (var stage : own.list("stages")) {
            var drawn = stage.text("class").flatMap(StageClass::find).orElse(StageClass.CONTEXT);
            stages.add(new Stage(code(stage), stages.size(), drawn, words(stage, "label")));
        }
        return stages;
    }

    private static List<SystemKind> systems(Entry own, Optional<Vocabularies> others) {
        var groups = or(
                own.list("systemGroups").stream()
                        .map(group -> new SystemGroup(code(group), words(group, "label")))
                        .toList(),
                others.map(Vocabularies::groups));
        var systems = new ArrayList<SystemKind>();
        for (var system : own.list("systems")) {
            var code = system.text("group").orElse("");
            var group = groups.stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseGet(() -> new SystemGroup(code, UNNAMED));
            systems.add(new SystemKind(code(system), systems.size(), group, words(system, "label")));
        }
        return systems;
    }

    private static List<Role> roles(Entry own) {
        var roles = new ArrayList<Role>();
        own.list("roles").forEach(role -> roles.add(new Role(code(role), roles.size(), words(role, "label"))));
        return roles;
    }

    private static List<SourceKind> sourceKinds(Entry own) {
        var kinds = new ArrayList<SourceKind>();
        for (var kind : own.list("sourceKinds")) {
            var label = words(kind, "label");
            kinds.add(new SourceKind(
                    code(kind),
                    kinds.size(),
                    kind.isTrue("outlet"),
                    kind.isTrue("document"),
                    label,
                    find(kind, "one").orElse(label),
                    find(kind, "many").orElse(label),
                    find(kind, "short").orElse(label)));
        }
        return kinds;
    }

    private static List<ActorKind> actorKinds(Entry own) {
        return own.list("actorKinds").stream()
                .map(kind -> new ActorKind(code(kind), words(kind, "label")))
                .toList();
    }

    private static List<AmountKind> amountKinds(Entry own) {
        var kinds = new ArrayList<AmountKind>();
        own.list("amountKinds")
                .forEach(kind -> kinds.add(new AmountKind(code(kind), kinds.size(), words(kind, "label"))));
        return kinds;
    }

    private static List<PeopleKind> peopleKinds(Entry own) {
        return own.list("peopleKinds").stream()
                .map(kind -> new PeopleKind(code(kind), words(kind, "label")))
                .toList();
    }

    private static String code(Entry entry) {
        return entry.text("id").orElse("");
    }

    private static LocalizedText words(Entry entry, String property) {
        return find(entry, property).orElse(UNNAMED);
    }

    /** The texts among what stands there; the schema tells what is none. */
    private static Optional<LocalizedText> find(Entry entry, String property) {
        var texts = new LinkedHashMap<String, String>();
        entry.localized(property).forEach(text -> text.text().ifPresent(words -> texts.put(text.name(), words)));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }
}

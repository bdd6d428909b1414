package org.rolloutatlas.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rolloutatlas.basemap.Gazetteer;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.EffectiveSchema;
import org.rolloutatlas.dataset.edit.RecordKind;
import org.rolloutatlas.dataset.edit.Records;

/**
 * What the fields of one form share.
 *
 * @param changed is told when the editor has changed a value
 * @param level of the headings of what has fields itself
 */
record FormContext(
        Bench bench,
        Supplier<Gazetteer> towns,
        World world,
        EditorWords words,
        Map<RecordKind, List<Option>> options,
        Runnable changed,
        int level) {
    private static final int FIRST_LEVEL = 2;

    /** A record that can be linked. */
    record Option(String id, String label) {}

    /** @param near id of a record → whether it is likely to be linked in this form: those are offered first */
    static FormContext of(
            Bench bench,
            Supplier<Gazetteer> towns,
            World world,
            EditorWords words,
            Predicate<String> near,
            Runnable changed) {
        var options = new EnumMap<RecordKind, List<Option>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var all = options(bench.records(), kind, words);
            options.put(
                    kind,
                    Stream.concat(
                                    all.stream().filter(option -> near.test(option.id())),
                                    all.stream().filter(option -> !near.test(option.id())))
                            .toList());
        }
        return new FormContext(bench, towns, world, words, options, changed, FIRST_LEVEL);
    }

    /** The tags of the languages of the dataset, the first of which leads. */
    List<String> languages() {
        return EffectiveSchema.languages(bench.records().root());
    }

    /** For what is within something that has a heading. */
    FormContext within() {
        return new FormContext(bench, towns, world, words, options, changed, level + 1);
    }

    /** A heading of this level. */
    Component heading(String text) {
        return switch (level) {
            case FIRST_LEVEL -> new H2(text);
            case FIRST_LEVEL + 1 -> new H3(text);
            default -> new H4(text);
        };
    }

    /** The records of a kind, by what they are called. */
    List<Option> optionsOf(RecordKind kind) {
        return options.getOrDefault(kind, List.of());
    }

    /** The records of a kind, by what they are called. */
    static List<Option> options(Records records, RecordKind kind, EditorWords words) {
        var options = new ArrayList<Option>();
        records.all(kind).forEach((id, record) -> options.add(new Option(id, RecordLabel.of(kind, record))));
        options.sort(Comparator.comparing(Option::label, words.alphabetical()));
        return options;
    }
}

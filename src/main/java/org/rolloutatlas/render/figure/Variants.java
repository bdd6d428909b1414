package org.rolloutatlas.render.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;

/**
 * The different forms that one thing takes in the layouts, each with the classes of width that it is for.
 *
 * @param byForm in the order of the first width class that has the form
 */
record Variants<T>(Map<T, List<WidthClass>> byForm) {
    /** What a thing looks like in each scene; empty where it is left out. */
    static <T> Variants<T> of(Figure figure, Function<Scene, Optional<T>> form) {
        var byForm = new LinkedHashMap<T, List<WidthClass>>();
        for (var widthClass : WidthClass.values()) {
            form.apply(figure.scene(widthClass))
                    .ifPresent(found -> byForm.computeIfAbsent(found, _ -> new ArrayList<>())
                            .add(widthClass));
        }
        return new Variants<>(byForm);
    }

    /** The class names that show a form where it belongs; empty when it belongs everywhere. */
    static String classes(List<WidthClass> widths) {
        return widths.size() == WidthClass.values().length
                ? ""
                : "v " + widths.stream().map(width -> "on-" + width.code()).collect(Collectors.joining(" "));
    }

    /** A number that may differ by width, as class names: {@code s2 m1 l1}; empty when it is that number everywhere. */
    static String classes(Figure figure, int usual, Function<Scene, Integer> number) {
        var byWidth = Arrays.stream(WidthClass.values()).toList();
        return byWidth.stream()
                .filter(width -> number.apply(figure.scene(width)) != usual)
                .map(width -> width.code() + number.apply(figure.scene(width)))
                .collect(Collectors.joining(" "));
    }
}

package org.rolloutatlas.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How many sources speak independently of each other.
 *
 * <p>Two sources are dependent when one derives from the other, when both derive, over any number of steps, from a common
 * text, or when they have the same publisher. The count is the number of groups of dependent sources: ten rewrites of one wire
 * story count once, an article that rests on four internal papers counts once, and so do four articles of one outlet.
 */
public final class Independence {
    private static final Descent<Source> OF_SOURCES =
            new Descent<>(Source::id, source -> Optional.of(source.publisher()), Source::derivedFrom);

    private Independence() {}

    /**
     * What makes texts dependent.
     *
     * @param publisher empty when it is not known, which makes nothing dependent
     * @param roots the texts from which one derives by one step
     */
    public record Descent<T>(
            Function<T, String> id, Function<T, Optional<String>> publisher, Function<T, List<T>> roots) {

        private void addAncestry(T text, Set<String> ids) {
            if (ids.add(id.apply(text))) {
                publisher.apply(text).ifPresent(name -> ids.add("publisher " + name));
                roots.apply(text).forEach(root -> addAncestry(root, ids));
            }
        }
    }

    /** The number of independent groups among these sources. */
    public static int count(List<Source> sources) {
        return groups(sources).size();
    }

    /** The sources, grouped by dependence; groups and members in the order given. */
    public static List<List<Source>> groups(List<Source> sources) {
        return groups(sources, OF_SOURCES);
    }

    /** The same of texts that are not yet sources, as in a file that may have errors. */
    public static <T> List<List<T>> groups(List<T> texts, Descent<T> descent) {
        var families = new ArrayList<Set<String>>();
        var groups = new ArrayList<List<T>>();
        for (var text : texts) {
            var family = new HashSet<String>();
            descent.addAncestry(text, family);
            var group = new ArrayList<T>();
            group.add(text);
            for (int i = families.size() - 1; i >= 0; i--) {
                if (families.get(i).stream().anyMatch(family::contains)) {
                    family.addAll(families.remove(i));
                    group.addAll(0, groups.remove(i));
                }
            }
            families.add(family);
            groups.add(group);
        }
        return groups.stream().map(List::copyOf).toList();
    }
}

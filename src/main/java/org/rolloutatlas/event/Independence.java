package org.rolloutatlas.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many sources speak independently of each other.
 *
 * <p>Two sources are dependent when one derives from the other, when both derive, over any number of steps, from a common
 * text, or when they have the same publisher. The count is the number of groups of dependent sources: ten rewrites of one wire
 * story count once, an article that rests on four internal papers counts once, and so do four articles of one outlet.
 */
public final class Independence {
    private Independence() {}

    /** The number of independent groups among these sources. */
    public static int count(List<Source> sources) {
        return groups(sources).size();
    }

    /** The sources, grouped by dependence; groups and members in the order given. */
    public static List<List<Source>> groups(List<Source> sources) {
        var families = new ArrayList<Set<String>>();
        var groups = new ArrayList<List<Source>>();
        for (var source : sources) {
            var family = new HashSet<String>();
            addAncestry(source, family);
            var group = new ArrayList<Source>();
            group.add(source);
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

    private static void addAncestry(Source source, Set<String> ids) {
        if (ids.add(source.id())) {
            ids.add("publisher " + source.publisher());
            source.derivedFrom().forEach(root -> addAncestry(root, ids));
        }
    }
}

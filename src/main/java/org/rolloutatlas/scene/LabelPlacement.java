package org.rolloutatlas.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/**
 * Puts names beside marks so that a reader cannot take one for the name of another mark.
 *
 * <p>At every width of its room a name meets no other name, no mark and not the edge of the map; it is nearer to its own
 * mark than to any other, or a line leads to it that crosses no mark and no name and ends nowhere near another mark. What
 * finds no such place stays without name.
 *
 * <p>Greedy in the order given, first candidate that is free. Every pair is compared exactly over the whole range of widths,
 * which no spatial index of one width can do; places are few hundreds at most.
 */
final class LabelPlacement {
    /** By how much a name is nearer to its own mark than to any other, pixels. */
    private static final double NEARER = 2;
    /** Between a name at the end of a leader line and any mark, pixels. */
    private static final double APART = 5;
    /** Between a leader line and any other mark, pixels; more than the 3 within which it would seem to belong to it. */
    private static final double LEADER_APART = 3.5;
    /** Between a leader line and a name, pixels. */
    private static final double LEADER_ROOM = 1.5;

    /** Between the name of a land and any mark, pixels. */
    private static final double LAND_APART = 7;
    /** Between the name of a land and any other name, pixels. */
    private static final double LAND_ROOM = 4;

    private final LabelRoom room;
    private final List<Wish> marks;
    private final List<Placed> taken = new ArrayList<>();

    /** What a name covers, and its leader line if there is one. */
    private record Placed(PlanePoint at, Shape shape, double reach) {}

    /**
     * A mark with the name that it wishes for.
     *
     * @param radius of its disc, pixels
     * @param reach what is kept free around its middle, pixels; no less than the radius
     * @param text blank for no wish: the mark is kept free all the same
     * @param leader whether a line may lead to the name
     */
    record Wish(String key, PlanePoint at, double radius, double reach, String text, Label.Kind kind, boolean leader) {
        /** The same with a ring around it, of that radius. */
        Wish within(double ring) {
            return new Wish(key, at, radius, Math.max(reach, ring + 2), text, kind, leader);
        }
    }

    private LabelPlacement(List<Wish> marks, LabelRoom room) {
        this.marks = marks;
        this.room = room;
    }

    /**
     * Places names.
     *
     * @param wishes of all marks of the map, in the order of importance
     * @return names by the keys of their wishes
     */
    static Map<String, Label> of(List<Wish> wishes, LabelRoom room) {
        return of(wishes, List.of(), room);
    }

    /** The same, no more names than {@code most}. */
    static Map<String, Label> of(List<Wish> wishes, LabelRoom room, int most) {
        return of(wishes, List.of(), room, most);
    }

    /**
     * Places names, and after them those of lands, which nobody may take for the name of a mark.
     *
     * @param wishes of all marks of the map, in the order of importance
     * @param lands in the order of importance
     * @return names by the keys of their wishes and lands
     */
    static Map<String, Label> of(List<Wish> wishes, List<LandName> lands, LabelRoom room) {
        return of(wishes, lands, room, Integer.MAX_VALUE);
    }

    private static Map<String, Label> of(List<Wish> wishes, List<LandName> lands, LabelRoom room, int most) {
        var placement = new LabelPlacement(wishes, room);
        var labels = new LinkedHashMap<String, Label>();
        for (var wish : wishes) {
            if (!wish.text.isEmpty() && labels.size() < most) {
                placement.place(wish).ifPresent(label -> labels.put(wish.key, label));
            }
        }
        for (var land : lands) {
            placement.place(land).ifPresent(label -> labels.put(land.key(), label));
        }
        return labels;
    }

    /** In the middle of its land, or a little above or below, no wider than the land can bear; a capital beside its dot. */
    private Optional<Label> place(LandName land) {
        double size = room.fontSize(land.kind());
        double reach = land.reach() / room.crop().width() * room.min();
        var candidates = land.kind() == Label.Kind.CAPITAL
                ? LabelCandidates.atDot(land.text(), size)
                : LabelCandidates.onLand(land.text(), size, reach);
        for (var label : candidates) {
            var shape = Shape.of(label.box());
            double far = reach(label.box());
            boolean free = room.holds(land.at(), label.box())
                    && marks.stream()
                            .noneMatch(mark -> isInReach(land.at(), far, mark.at, mark.reach + LAND_APART)
                                    && room.meet(
                                            land.at(), shape, mark.at, Shape.of(Box.around(mark.reach + LAND_APART))))
                    && isFree(land.at(), Shape.of(label.box().grown(LAND_ROOM)), far + LAND_ROOM);
            if (free) {
                taken.add(new Placed(land.at(), shape, far));
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private Optional<Label> place(Wish wish) {
        var candidates = new LabelCandidates(wish.text, wish.kind, wish.reach, room.fontSize(wish.kind));
        var others = marks.stream().filter(mark -> !mark.key.equals(wish.key)).toList();
        for (var label : candidates.beside()) {
            double nearest = Math.max(0, label.box().distance() - wish.radius) + NEARER;
            if (isFree(wish, label, others, nearest)) {
                return Optional.of(taken(wish, label));
            }
        }
        if (wish.leader) {
            for (var label : candidates.withLeader()) {
                if (isFree(wish, label, others, APART)
                        && isFree(wish, label.leader().orElseThrow(), others)) {
                    return Optional.of(taken(wish, label));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name has room: {@code apart} pixels to every mark. */
    private boolean isFree(Wish wish, Label label, List<Wish> others, double apart) {
        var shape = Shape.of(label.box());
        double reach = reach(label.box());
        return room.holds(wish.at, label.box())
                && others.stream()
                        .noneMatch(mark -> isInReach(wish.at, reach, mark.at, mark.reach + apart)
                                && room.meet(wish.at, shape, mark.at, Shape.of(Box.around(mark.reach + apart))))
                && isFree(wish.at, shape, reach);
    }

    private boolean isFree(Wish wish, Leader leader, List<Wish> others) {
        var shape = Shape.of(leader, LEADER_ROOM);
        double reach = wish.reach + Leader.LONGEST + 2 * LEADER_ROOM;
        return others.stream()
                        .noneMatch(mark -> isInReach(wish.at, reach, mark.at, mark.reach + LEADER_APART)
                                && room.meet(
                                        wish.at,
                                        Shape.of(leader, 0),
                                        mark.at,
                                        Shape.of(Box.around(mark.reach + LEADER_APART))))
                && isFree(wish.at, shape, reach);
    }

    private boolean isFree(PlanePoint at, Shape shape, double reach) {
        return taken.stream()
                .noneMatch(other ->
                        isInReach(at, reach, other.at, other.reach) && room.meet(at, shape, other.at, other.shape));
    }

    /** A quick look: things that are never so near need no comparison. */
    private boolean isInReach(PlanePoint at, double reach, PlanePoint otherAt, double otherReach) {
        return room.distance(at, otherAt) < reach + otherReach * Math.sqrt(2);
    }

    private Label taken(Wish wish, Label label) {
        taken.add(new Placed(wish.at, Shape.of(label.box()), reach(label.box())));
        label.leader()
                .ifPresent(leader -> taken.add(new Placed(
                        wish.at, Shape.of(leader, LEADER_ROOM), wish.reach + Leader.LONGEST + 2 * LEADER_ROOM)));
        return label;
    }

    /** How far a box reaches from its mark. */
    private static double reach(Box box) {
        return Math.hypot(
                Math.max(Math.abs(box.left()), Math.abs(box.right())),
                Math.max(Math.abs(box.top()), Math.abs(box.bottom())));
    }
}

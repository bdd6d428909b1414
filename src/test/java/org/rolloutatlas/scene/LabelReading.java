package org.rolloutatlas.scene;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.basemap.PlanePoint;

/** A map as a reader sees it at one width: which names could be taken for those of other marks, in plain geometry. */
public record LabelReading(List<Mark> marks, Crop crop, double width) {
    /** A disc with its name. */
    public record Mark(String key, PlanePoint at, double radius, Optional<Label> label) {}

    /** That of a scene. */
    public static LabelReading of(WorldView world, double width) {
        var marks = new ArrayList<Mark>();
        world.symbols()
                .forEach(symbol -> marks.add(new Mark(symbol.key(), symbol.at(), symbol.radius(), symbol.label())));
        world.seat()
                .filter(seat -> !seat.covered())
                .ifPresent(seat -> marks.add(new Mark("seat", seat.at(), WorldView.SeatMark.RADIUS, seat.label())));
        return new LabelReading(marks, world.crop(), width);
    }

    /** What is wrong, in words; none if all is well. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (var mark : marks) {
            mark.label.ifPresent(label -> look(mark, label, faults));
        }
        return faults;
    }

    private void look(Mark mark, Label label, List<String> faults) {
        var box = box(mark, label);
        if (box.getMinX() < 0 || box.getMinY() < 0 || box.getMaxX() > width || box.getMaxY() > width * crop.aspect()) {
            faults.add(label.text() + " leaves the map");
        }
        double own = distance(box, mark);
        for (var other : marks) {
            if (other.equals(mark)) {
                continue;
            }
            if (distance(box, other) <= 0) {
                faults.add(label.text() + " lies on the mark " + other.key);
            }
            if (label.leader().isEmpty() && distance(box, other) <= own) {
                faults.add(label.text() + " is as near to the mark " + other.key + " as to its own " + mark.key);
            }
            other.label
                    .filter(name -> box.intersects(box(other, name)))
                    .ifPresent(name -> faults.add(label.text() + " meets " + name.text()));
            label.leader().ifPresent(leader -> look(mark, label, leader, other, faults));
        }
    }

    private void look(Mark mark, Label label, Leader leader, Mark other, List<String> faults) {
        var line = line(mark, leader);
        if (line.getP1().distance(line.getP2()) > 84.001) {
            faults.add("the line to " + label.text() + " is too long");
        }
        if (line.ptSegDist(x(other), y(other)) < other.radius) {
            faults.add("the line to " + label.text() + " crosses the mark " + other.key);
        }
        for (var end : List.of(line.getP1(), line.getP2())) {
            if (end.distance(x(other), y(other)) - other.radius < 3) {
                faults.add("the line to " + label.text() + " ends at the mark " + other.key);
            }
        }
        other.label
                .filter(name -> line.intersects(box(other, name)))
                .ifPresent(name -> faults.add("the line to " + label.text() + " crosses " + name.text()));
        other.label
                .flatMap(Label::leader)
                .filter(foreign -> line.intersectsLine(line(other, foreign)))
                .ifPresent(_ -> faults.add("the line to " + label.text() + " crosses that of " + other.key));
    }

    private Rectangle2D box(Mark mark, Label label) {
        var box = label.box();
        return new Rectangle2D.Double(
                x(mark) + box.left(), y(mark) + box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    private Line2D line(Mark mark, Leader leader) {
        return new Line2D.Double(
                x(mark) + leader.x1(), y(mark) + leader.y1(), x(mark) + leader.x2(), y(mark) + leader.y2());
    }

    /** From the edge of a disc to the nearest point of a rectangle. */
    private double distance(Rectangle2D box, Mark mark) {
        double dx = Math.max(Math.max(box.getMinX() - x(mark), x(mark) - box.getMaxX()), 0);
        double dy = Math.max(Math.max(box.getMinY() - y(mark), y(mark) - box.getMaxY()), 0);
        return Math.max(0, Math.hypot(dx, dy) - mark.radius);
    }

    private double x(Mark mark) {
        return crop.screenX(mark.at, width);
    }

    private double y(Mark mark) {
        return crop.screenY(mark.at, width);
    }
}

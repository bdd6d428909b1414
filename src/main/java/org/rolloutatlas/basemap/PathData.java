package org.rolloutatlas.basemap;

import java.util.List;

/**
 * Lines on the grid → SVG path data: relative commands, no needless space or letter.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/paths.html#PathDataBNF">The grammar of path data</a>
 */
final class PathData {
    private final StringBuilder text = new StringBuilder();
    private GridLine.Point pen = new GridLine.Point(0, 0);

    private PathData() {}

    /** One path of all lines in their order; empty ones leave no trace. */
    static String of(List<GridLine> lines) {
        var path = new PathData();
        lines.stream().filter(line -> !line.points().isEmpty()).forEach(path::append);
        return path.text.toString();
    }

    private void append(GridLine line) {
        var start = line.points().getFirst();
        // a first m is absolute by definition; coordinate pairs after m are l
        text.append('m');
        number(start.x() - pen.x(), true);
        number(start.y() - pen.y(), false);
        pen = start;
        var command = 'l';
        for (var point : line.points().subList(1, line.points().size())) {
            command = lineTo(point, command);
        }
        if (line.closed()) {
            text.append('z');
            pen = start;
        }
    }

    private char lineTo(GridLine.Point point, char last) {
        var dx = point.x() - pen.x();
        var dy = point.y() - pen.y();
        var command = dy == 0 ? 'h' : dx == 0 ? 'v' : 'l';
        if (command != last) {
            text.append(command);
        }
        var first = command != last;
        if (command != 'v') {
            number(dx, first);
            first = false;
        }
        if (command != 'h') {
            number(dy, first);
        }
        pen = point;
        return command;
    }

    private void number(int number, boolean afterLetter) {
        if (!afterLetter && number >= 0) {
            text.append(' ');
        }
        text.append(number);
    }
}

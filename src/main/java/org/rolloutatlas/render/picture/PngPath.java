package org.rolloutatlas.render.picture;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/**
 * SVG path data → a path of Java2D: the commands that our pictures use (m, l, h, v, q, z, and half circles).
 *
 * @see <a href="https://www.w3.org/TR/SVG2/paths.html#PathDataBNF">The grammar of path data</a>
 */
final class PngPath {
    private final String data;
    private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PngPath(String data) {
        this.data = data;
    }

    static Path2D of(String data) {
        var reader = new PngPath(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 'M';
        while (skip()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            }
            segment(command);
            // further pairs after a move are lines
            command = command == 'm' ? 'l' : command == 'M' ? 'L' : command;
        }
    }

    private void segment(char command) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                x = fromX + number();
                y = fromY + number();
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'Q' -> {
                double controlX = fromX + number();
                double controlY = fromY + number();
                x = fromX + number();
                y = fromY + number();
                path.quadTo(controlX, controlY, x, y);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("Unsupported path command " + command);
        }
    }

    private void line(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }

    private void arc(double fromX, double fromY) {
        double radius = number();
        number();
        number();
        number();
        boolean clockwise = number() != 0;
        double toX = fromX + number();
        double toY = fromY + number();
        double middleX = (x + toX) / 2;
        double middleY = (y + toY) / 2;
        double start = Math.toDegrees(Math.atan2(middleY - y, x - middleX));
        path.append(
                new Arc2D.Double(
                        middleX - radius,
                        middleY - radius,
                        2 * radius,
                        2 * radius,
                        start,
                        clockwise ? -180 : 180,
                        Arc2D.OPEN),
                true);
        x = toX;
        y = toY;
    }

    /** Whether anything but blanks and commas is left. */
    private boolean skip() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    private double number() {
        skip();
        int start = at;
        if (data.charAt(at) == '-') {
            at++;
        }
        boolean fraction = false;
        while (at < data.length() && (Character.isDigit(data.charAt(at)) || (data.charAt(at) == '.' && !fraction))) {
            fraction |= data.charAt(at) == '.';
            at++;
        }
        return Double.parseDouble(data.substring(start, at));
    }
}

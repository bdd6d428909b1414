package org.rolloutatlas.basemap;

import java.util.Locale;

/** A basemap as a page draws it, reduced to what the map itself weighs: fills, one mesh, dots. */
final class MapSvg {
    private MapSvg() {}

    static String of(Basemap map) {
        var svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n"
                .formatted(Math.round(map.width()), Math.round(map.height())));
        svg.append("<style>.s{fill:#f3f5f6}.l path{fill:#d8d2c6}.b,.d{fill:none;vector-effect:non-scaling-stroke}"
                + ".b{stroke:#fff;stroke-width:.7}.d{stroke:#a89f8d;stroke-width:3;stroke-linecap:round}</style>\n");
        svg.append("<path class=\"s\" d=\"").append(map.sphere()).append("\"/>\n<g class=\"l\">\n");
        for (var outline : map.outlines()) {
            if (!outline.path().isEmpty()) {
                svg.append("<path id=\"").append(outline.code()).append("\" d=\"");
                svg.append(outline.path()).append("\"/>\n");
            }
        }
        svg.append("</g>\n<path class=\"b\" d=\"").append(map.borders()).append("\"/>\n<path class=\"d\" d=\"");
        for (var dot : map.dots()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "M%.0f %.0fh0",
                    dot.position().x(),
                    dot.position().y()));
        }
        return svg.append("\"/>\n</svg>\n").toString();
    }
}

package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.render.Figure;
import org.rolloutatlas.render.Markup;
import org.rolloutatlas.render.Palette;
import org.rolloutatlas.render.SvgWriter;

/** A figure as a picture: for feeds, mails and link previews, which show nothing else. */
final class ImageFile {
    private static final int OK = 200;

    /** A picture opened by itself does nothing. */
    private static final Rendition.Header INERT =
            new Rendition.Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");

    private ImageFile() {}

    static Rendition of(Edition edition, Address address, Picture picture, Subject subject) {
        var palette = address.theme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
        var figure = subject.figure(edition, "atlas", address);
        var body = switch (picture.kind()) {
            case SVG -> Bytes.of(svg(figure, picture.width(), palette));
            case PNG -> Bytes.NONE;
        };
        return new Rendition(OK, picture.kind().mediaType(), body, List.of(INERT, Rendition.ANY_EMBEDDER));
    }

    private static String svg(Figure figure, int width, Palette palette) {
        var text = new StringBuilder(65_536);
        SvgWriter.write(figure, figure.at(width), palette, new Markup(text));
        return text.toString();
    }
}

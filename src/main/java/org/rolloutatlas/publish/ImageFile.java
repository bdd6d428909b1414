package org.rolloutatlas.publish;

import java.util.List;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.picture.FigureSheet;
import org.rolloutatlas.render.picture.MapSheet;
import org.rolloutatlas.render.picture.PngWriter;
import org.rolloutatlas.render.picture.PosterSheet;
import org.rolloutatlas.render.picture.QuoteSheet;
import org.rolloutatlas.render.picture.Sheet;
import org.rolloutatlas.render.picture.StrandsSheet;
import org.rolloutatlas.render.picture.SvgWriter;
import org.rolloutatlas.render.words.Finding;
import org.rolloutatlas.render.words.Summary;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Selection;

/** A figure as a picture: for feeds, mails and link previews, which show nothing else. */
public final class ImageFile {
    private static final int OK = 200;

    /** A figure is laid out no wider, pixels; a wider picture is drawn larger. */
    private static final int FIGURE = 1440;

    /** A card is drawn no wider, pixels: more would be too many of them. */
    private static final int WIDEST_CARD = 1900;

    /** A picture opened by itself does nothing. */
    private static final Rendition.Header INERT =
            new Rendition.Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");

    private ImageFile() {}

    /**
     * A picture before it is drawn.
     *
     * @param sheet the shapes, of their own size
     * @param width pixels of the picture, from 1; the height follows from the drawing
     */
    public record Drawing(Sheet sheet, int width) {
        /** Draws it; slow, and the same bytes each time on one machine. */
        public Bytes png() {
            return Bytes.of(PngWriter.write(sheet, width));
        }

        /** What is drawn, as text: equal texts of one width are equal pictures. */
        public String svg() {
            return ImageFile.svg(sheet);
        }
    }

    static Rendition of(Edition edition, Address address, Route.Image image, Subject subject) {
        return rendition(
                image.picture().kind(),
                switch (image.picture().kind()) {
                    case SVG -> Bytes.of(svg(svgSheet(edition, address, image, subject)));
                    case PNG -> drawing(edition, address, image, subject).png();
                });
    }

    /** What the picture at an address is drawn from; empty where there is none. */
    public static Optional<Drawing> drawing(Edition edition, Address address, Route.Image image) {
        return Subject.of(edition, image.scope(), address.selection(), address.language())
                .filter(subject -> !subject.events().isEmpty())
                .map(subject -> drawing(edition, address, image, subject));
    }

    /** A drawn picture with the headers that make it inert when it is opened by itself. */
    public static Rendition rendition(Picture.Kind kind, Bytes body) {
        return new Rendition(OK, kind.mediaType(), body, List.of(INERT, Rendition.ANY_EMBEDDER));
    }

    private static Palette palette(Edition edition, Address address) {
        return (address.theme() == Theme.DARK ? Palette.DARK : Palette.LIGHT).with(edition.looks());
    }

    /**
     * Of one event or question its card, of a look back its poster; of others the poster that link previews want, in the usual width, and in any other the whole
     * figure, as wide as the limit allows.
     */
    private static Drawing drawing(Edition edition, Address address, Route.Image image, Subject subject) {
        var picture = image.picture();
        if (isCard(image)) {
            return new Drawing(card(edition, address, image, subject), Math.min(picture.width(), WIDEST_CARD));
        }
        var figure = figure(edition, address, image, subject);
        if (picture.map()) {
            return new Drawing(still(figure, picture, palette(edition, address)), picture.width());
        }
        if (picture.width() == Picture.CARD) {
            return new Drawing(poster(edition, address, image, subject), Picture.CARD);
        }
        var sheet = sheet(figure, Math.min(picture.width(), FIGURE), palette(edition, address));
        return new Drawing(sheet, Math.min(picture.width(), widest(sheet)));
    }

    private static Sheet svgSheet(Edition edition, Address address, Route.Image image, Subject subject) {
        if (isCard(image)) {
            return card(edition, address, image, subject);
        }
        var figure = figure(edition, address, image, subject);
        var picture = image.picture();
        return picture.map()
                ? still(figure, picture, palette(edition, address))
                : sheet(figure, picture.width(), palette(edition, address));
    }

    /** What is drawn in one way, whatever its width. */
    private static boolean isCard(Route.Image image) {
        return (!image.scope().isSelective() || image.scope() instanceof Scope.KnownThen)
                && !image.picture().map();
    }

    private static Sheet card(Edition edition, Address address, Route.Image image, Subject subject) {
        return switch (image.scope()) {
            case Scope.OfQuestion(var id) ->
                StrandsSheet.of(
                        edition.siteName(address.language()),
                        Question.find(edition, id).orElseThrow().card(edition, address.language()),
                        palette(edition, address));
            case Scope.KnownThen(var then) -> {
                var back = LookBack.of(edition, address, then);
                yield PosterSheet.of(
                        edition.siteName(address.language()),
                        back.picture(edition, address),
                        subject.title(),
                        back.remark(address),
                        palette(edition, address));
            }
            case Scope.Whole _, Scope.OfStory _, Scope.OfCountry _, Scope.OfProject _, Scope.OfEvent _ ->
                QuoteSheet.of(
                        edition.siteName(address.language()),
                        subject.card(edition, address.language()),
                        subject.figure(edition, address),
                        palette(edition, address));
        };
    }

    private static Sheet poster(Edition edition, Address address, Route.Image image, Subject subject) {
        var figure = subject.figure(edition, address);
        var finding = address.selection().equals(Selection.ALL)
                ? headline(edition, image.scope(), subject, figure.wording())
                : figure.title();
        var remark = figure.wording()
                .text(
                        "story.rests",
                        subject.events().size(),
                        Summary.of(subject.events()).once());
        return PosterSheet.of(edition.siteName(address.language()), figure, finding, remark, palette(edition, address));
    }

    /** Of a look back to a day, what was known then, with what is now said as outlines. */
    private static Figure figure(Edition edition, Address address, Route.Image image, Subject subject) {
        return image.scope() instanceof Scope.KnownThen known
                ? LookBack.of(edition, address, known.then()).picture(edition, address)
                : subject.figure(edition, address);
    }

    /** As the page has it. */
    private static String headline(Edition edition, Scope scope, Subject subject, Wording wording) {
        var finding = Finding.of(subject.events());
        return scope instanceof Scope.Whole
                ? finding.in(wording, edition.subject(wording.language()))
                : About.find(edition, scope.page())
                        .map(about -> finding.of(about.name(wording.language()), wording))
                        .orElse(subject.title());
    }

    private static Sheet still(Figure figure, Picture picture, Palette palette) {
        int height = picture.width() * Picture.STILL_HEIGHT / Picture.STILL;
        return MapSheet.of(figure, picture.width(), height, palette);
    }

    private static int widest(Sheet sheet) {
        double ratio = PngWriter.height(sheet, Picture.CARD) / (double) Picture.CARD;
        return (int) Math.sqrt((PngWriter.MOST_PIXELS - Picture.WIDEST) / ratio);
    }

    private static Sheet sheet(Figure figure, int width, Palette palette) {
        return FigureSheet.of(figure, figure.at(width), palette);
    }

    private static String svg(Sheet sheet) {
        var text = new StringBuilder(65_536);
        SvgWriter.write(sheet, new Markup(text));
        return text.toString();
    }
}

package org.rolloutatlas.render.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolloutatlas.FirstEdition;
import org.rolloutatlas.basemap.Basemap;
import org.rolloutatlas.basemap.Detail;
import org.rolloutatlas.basemap.ProjectionKind;
import org.rolloutatlas.basemap.TestWorld;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.EventClock;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.markup.Palette;
import org.rolloutatlas.render.picture.SvgWriter;
import org.rolloutatlas.scene.GridBasemap;
import org.rolloutatlas.scene.SampleEvents;
import org.rolloutatlas.scene.WidthClass;

/** Figures of the sample events on the real map. */
public final class SampleFigures {
    private static final Basemap BASEMAP =
            TestWorld.WORLD.basemap(ProjectionKind.EQUAL_EARTH, 11, Detail.PAGE, countries());

    private SampleFigures() {}

    static Basemap basemap() {
        return BASEMAP;
    }

    /** On a made-up map, for golden files. */
    public static Figure onGrid(Language language, EventClock clock) {
        return figure(SampleEvents.all(), GridBasemap.basemap(), language, clock, Optional.empty());
    }

    static String html(Figure figure) {
        var text = new StringBuilder();
        var out = new Markup(text);
        FigureHtml.write(figure, 2, out, () -> out.text("Boundaries are not an opinion on any status."));
        return text.toString();
    }

    public static String svg(Figure figure, WidthClass widthClass) {
        var text = new StringBuilder();
        SvgWriter.write(figure, figure.scene(widthClass), Palette.LIGHT, new Markup(text));
        return text.toString();
    }

    /** The dataset that the product comes with. */
    public static Figure atlas(Language language, EventClock clock) throws IOException {
        return switch (new DatasetReader().read(Path.of("events.json"))) {
            case Reading.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
            case Reading.Accepted accepted ->
                figure(accepted.dataset().events(), basemap(), language, clock, Optional.empty());
        };
    }

    public static Figure figure(Language language, EventClock clock) {
        return figure(SampleEvents.all(), basemap(), language, clock, Optional.empty());
    }

    public static Figure figure(
            List<Event> events, Basemap basemap, Language language, EventClock clock, Optional<String> focus) {
        var title = switch (language) {
            case EN -> "How ID systems built in Changchun were reported to travel";
            case ZH_HANS -> "据报道，长春制造的身份系统走向何方";
            case FR -> "Où seraient allés les systèmes d’identité construits à Changchun";
        };
        return Figure.of("atlas", title, events, basemap, FirstEdition.wording(language), clock, focus);
    }

    public static String page(Figure figure, String theme) {
        var text = new StringBuilder();
        var out = new Markup(text)
                .doctype()
                .open("html")
                .attr("lang", figure.wording().language().tag());
        if (!theme.isEmpty()) {
            out.attr("data-theme", theme);
        }
        out.open("head").open("meta").attr("charset", "utf-8").empty();
        out.open("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width")
                .empty();
        out.element("title", figure.title()).open("style");
        out.verbatim("body{margin:0;background:var(--paper)}\n" + FigureCss.text(List.of(figure), Looks.USUAL))
                .close()
                .close();
        out.open("body").line();
        FigureHtml.write(
                figure,
                1,
                out,
                () -> out.text("Rollout Atlas · Boundaries: Natural Earth, as drawn; not an opinion on any status."));
        out.close().close().line();
        return text.toString();
    }

    private static Set<String> countries() {
        return SampleEvents.all().stream()
                .flatMap(event -> event.countries().stream())
                .collect(Collectors.toSet());
    }
}

package org.rolloutatlas.render.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.EventWords;
import org.rolloutatlas.scene.Scene;
import org.rolloutatlas.scene.WidthClass;

/**
 * Writes the figure that readers see: title, summary, legend, map and timeline, right at every width without a script.
 *
 * <p>Positions are shares of the width, marks and letters keep their size. Where the layouts of the width classes differ,
 * variants stand side by side and style rules show one of them: the page puts {@link FigureCss#text} into its style element.
 */
public final class FigureHtml {
    private FigureHtml() {}

    /**
     * Writes a {@code figure} element with a heading of that level.
     *
     * @param headingLevel 1 to 6
     * @param caption writes what stands at the foot: method, boundaries, permalink
     */
    public static void write(Figure figure, int headingLevel, Markup out, Runnable caption) {
        write(figure, headingLevel, out, FigureInsets.captioned(caption));
    }

    /** The same with what stands within it. */
    public static void write(Figure figure, int headingLevel, Markup out, FigureInsets insets) {
        var titleId = figure.id() + "-title";
        var summaryId = figure.id() + "-summary";
        out.open("figure")
                .attr("class", "atlas")
                .attr("id", figure.id())
                .attr("lang", figure.wording().language().tag())
                .attr("data-clock", figure.clock().code())
                .attr("aria-labelledby", titleId)
                .attr("aria-describedby", summaryId)
                .line();
        definitions(figure, out);
        out.open("header").open("h" + headingLevel).attr("id", titleId).text(figure.title());
        out.close().line();
        out.open("p")
                .attr("class", "summary")
                .attr("id", summaryId)
                .attr("data-summary", figure.events().size());
        out.text(new EventWords(figure.wording())
                .summary(figure.events().values().stream().toList(), figure.clock()));
        out.close().line();
        LegendHtml.sentences(figure, out);
        insets.choice().run();
        LegendHtml.howToRead(figure, out);
        insets.questions().run();
        out.open("div").attr("class", "slot tools").close();
        out.close().line();
        part(insets.beside(), out, () -> new MapHtml(figure, out).write());
        part(insets.beside(), out, () -> new TimelineHtml(figure, out).write(insets.between()));
        ControlsHtml.write(figure, headingLevel, out);
        out.open("figcaption");
        beyond(figure, out);
        insets.caption().run();
        out.close().close().line();
    }

    /** A part that stands beside another is as wide as itself, for all rules that ask how wide the figure is. */
    private static void part(boolean beside, Markup out, Runnable content) {
        if (!beside) {
            content.run();
            return;
        }
        out.open("div").attr("class", "half");
        content.run();
        out.close();
    }

    private static void beyond(Figure figure, Markup out) {
        new EventWords(figure.wording())
                .beyond(figure.scene(WidthClass.L).world())
                .ifPresent(sentence ->
                        out.open("p").attr("class", "beyond").text(sentence).close());
    }

    /**
     * The shapes of the stages, for a table without a figure.
     *
     * @param id before the names of the shapes
     * @param looks of the classes of the atlas
     */
    public static void shapes(String id, Looks looks, Markup out) {
        open(out);
        stages(id, looks, out);
        shape(id + "-report", Glyph.REPORT, out);
        out.close().close().line();
    }

    static void open(Markup out) {
        out.open("svg").attr("class", "defs").attr("width", 0).attr("height", 0).attr("aria-hidden", "true");
        out.open("defs");
    }

    static void stages(String id, Looks looks, Markup out) {
        for (var stage : StageClass.values()) {
            shape(Glyph.id(id, stage), Glyph.path(stage, looks), out);
        }
    }

    /** Shapes and fades that the figure refers to. */
    static void definitions(Figure figure, Markup out) {
        open(out);
        stages(figure.id(), figure.wording().looks(), out);
        shape(figure.id() + "-report", Glyph.REPORT, out);
        // rules that reach into a copy must not name what is around the copy, so these class names stand alone
        out.open("g").attr("id", figure.id() + "-slash");
        for (var line : List.of("atlas-slash-gap", "atlas-slash")) {
            out.open("path").attr("class", line).attr("d", Glyph.SLASH);
            out.attr("vector-effect", "non-scaling-stroke").empty();
        }
        out.close();
        Hatch.write(figure.id(), out);
        for (var stage : Hatch.STAGES) {
            Hatch.write(figure, stage, out);
        }
        for (var stage : StageClass.values()) {
            if (isFaded(figure.scenes().getFirst(), stage)) {
                for (var fade : Fade.values()) {
                    fade.write(figure.id(), stage, out);
                }
            }
        }
        out.close().close().line();
    }

    /** Its line keeps its width when it is drawn larger. */
    private static void shape(String id, String path, Markup out) {
        out.open("path")
                .attr("id", id)
                .attr("d", path)
                .attr("vector-effect", "non-scaling-stroke")
                .empty();
    }

    private static boolean isFaded(Scene scene, StageClass stage) {
        return scene.timeline().marks().stream()
                .filter(mark -> mark.stage() == stage)
                .anyMatch(mark -> mark.span().flatMap(Fade::of).isPresent());
    }

    /** Class names, blank ones left out. */
    static String classes(String... names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }
}

package org.rolloutatlas.publish;

import java.util.List;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.render.figure.EmbedHeight;
import org.rolloutatlas.render.markup.Decimal;

/** The style rules of a story: its own sheets, and what follows from its figure. */
final class StoryCss {
    /** What the stage of a story has beside its text on the usual desk, and the ticks above its lanes; pixels. */
    private static final int STAGE = 768;

    private static final int TICKS = 32;

    private StoryCss() {}

    /** Of the page: what its map shows before a chapter is read, and the room for its lanes, which come later than the map. */
    static String page(ToldStory told) {
        var figure = told.figure();
        var box = told.whole().ground().view();
        return PageFrame.style(
                        figure.wording().looks(),
                        List.of(figure),
                        "/atlas/subject.css",
                        "/atlas/lists.css",
                        "/atlas/still.css",
                        "/atlas/story.css")
                + ".stage .map .world{--pw:" + Decimal.px(figure.basemap().width()) + ";--x:" + Decimal.px(box.x())
                + ";--y:"
                + Decimal.px(box.y()) + ";--w:" + Decimal.px(box.width()) + ";--h:" + Decimal.px(box.height()) + "}"
                + ".stage{--lanes:" + Math.round(TICKS + EmbedHeight.panel(figure, STAGE)) + "px}";
    }

    /** Of the frame: the height that it asks for at each width, and the number of the chapter to which its address points. */
    static String frame(ToldStory told, Address address) {
        var css = new StringBuilder(
                PageFrame.style(told.figure().wording().looks(), List.of(), "/atlas/still.css", "/atlas/plates.css"));
        StoryHeight.STEPS.forEach(width -> css.append("@media (min-width:")
                .append(width)
                .append("px){.wanted{height:")
                .append(StoryHeight.of(told, address, width))
                .append("px}}"));
        for (var chapter : told.story().chapters()) {
            css.append("main:has(#")
                    .append(chapter.id())
                    .append(":target) [href=\"#")
                    .append(chapter.id())
                    .append("\"] b,");
        }
        return css.append("[aria-current] b{background:var(--ink);color:var(--paper)}")
                .toString();
    }
}

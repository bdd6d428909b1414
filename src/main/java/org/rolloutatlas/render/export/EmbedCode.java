package org.rolloutatlas.render.export;

import org.rolloutatlas.render.figure.EmbedHeight;
import org.rolloutatlas.render.markup.Markup;

/**
 * The frame that shows an embed on a page of others: complete without a script, with its room reserved.
 *
 * @param src absolute address of the embed
 * @param title what the figure shows, for those who hear it
 * @param width pixels
 * @param height pixels at that width, see {@link EmbedHeight}
 * @param narrow height in pixels that it needs at the width of a phone; what is more than {@code height} is scrolled
 */
public record EmbedCode(String src, String title, int width, int height, int narrow) {
    /** Scripts and links that open beside the page; never the origin, which the page may share. */
    private static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

    /**
     * The {@code iframe} element alone. Its height follows the width where the host keeps the style attribute: the ratio
     * between the two widths that are stated; where only {@code width} and {@code height} survive, they hold.
     */
    public String html() {
        var text = new StringBuilder();
        var out = Markup.foreign(text).open("iframe").attr("src", src).attr("title", title);
        out.attr("width", width).attr("height", height).attr("frameborder", 0).attr("loading", "lazy");
        out.attr("referrerpolicy", "strict-origin-when-cross-origin").attr("sandbox", SANDBOX);
        out.attr(
                "style",
                "border:0;width:100%;max-width:" + width + "px;height:auto;aspect-ratio:" + width + "/" + height
                        + ";min-height:" + Math.min(height, narrow) + "px");
        out.close();
        return text.toString();
    }
}

package org.rolloutatlas.render.export;

import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.render.figure.EmbedHeight;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.record.QuoteCardHeight;
import org.rolloutatlas.render.record.StrandsHeight;
import org.rolloutatlas.render.words.QuestionCard;
import org.rolloutatlas.render.words.QuoteCard;

/**
 * The text that people paste to show a figure on their own page: a frame with its room reserved, and a link for those whom
 * no frame reaches. Pages, explorer, oEmbed and the documentation hand out this one and no other.
 *
 * @param base scheme and host of this site, {@code https://atlas.example}; empty when they are not known, then the addresses
 *     in the text begin with their path
 * @param embed the address in the frame, of an embed or of an exact version of one
 * @param title says what the figure shows, for those who hear it
 * @param width CSS pixels, from 1: the widest that the frame becomes; in a narrower column it is as wide as the column
 * @param height CSS pixels, from 1, of a frame in any column up to that width
 */
public record EmbedSnippet(String base, Address embed, String title, int width, int height) {
    /** The text column of an article, CSS pixels: for those who ask for no width. */
    public static final int USUAL_WIDTH = 720;

    /** A figure grows no further, CSS pixels. */
    public static final int WIDEST = 1600;

    /** Scripts and links that open beside the page; never the origin, which the page may share. */
    private static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

    /** @throws IllegalArgumentException if the route of the address is not {@linkplain Route#isFramed framed} */
    public EmbedSnippet {
        if (!embed.route().isFramed()) {
            throw new IllegalArgumentException("unsupported address " + embed.text() + "; allowed: embeds");
        }
    }

    /**
     * The snippet of an embed.
     *
     * @param figure what stands there, under the title of the embed
     * @param width CSS pixels, from 1; more than {@link #WIDEST} is taken for that
     */
    public static EmbedSnippet of(String base, Address embed, Figure figure, int width) {
        int room = Math.min(width, WIDEST);
        var title = figure.wording().text("figure.alt", figure.title());
        return new EmbedSnippet(base, embed, title, room, EmbedHeight.upTo(figure, room));
    }

    /**
     * The snippet of the card of one report.
     *
     * @param width CSS pixels, from 1; more than {@link #WIDEST} is taken for that
     */
    public static EmbedSnippet of(String base, Address embed, QuoteCard card, int width) {
        int room = Math.min(width, WIDEST);
        return new EmbedSnippet(base, embed, card.inBrief(), room, QuoteCardHeight.upTo(card, room));
    }

    /**
     * The snippet of a question.
     *
     * @param width CSS pixels, from 1; more than {@link #WIDEST} is taken for that
     */
    public static EmbedSnippet of(String base, Address embed, QuestionCard card, int width) {
        int room = Math.min(width, WIDEST);
        return new EmbedSnippet(base, embed, card.question(), room, StrandsHeight.upTo(card, room));
    }

    /**
     * The same for a host that has no more room than this; what does not fit is scrolled in the frame.
     *
     * @param most CSS pixels, from 1
     */
    public EmbedSnippet noHigherThan(int most) {
        return new EmbedSnippet(base, embed, title, width, Math.min(height, most));
    }

    /** The address in the frame, absolute where the host is known. */
    public String src() {
        return base + embed.text();
    }

    /**
     * The link to the page about the same, and after it the frame, complete without a script. The link is a quotation and
     * comes first, because WordPress listens to frames only where it finds one there; it shows it to feeds, and in the place
     * of a frame that says nothing. Where a host keeps only {@code width} and {@code height}, they hold; the style lets the
     * frame follow its column.
     */
    public String html() {
        var text = new StringBuilder();
        var out = Markup.foreign(text).open("blockquote").open("a").attr("href", base + page().text());
        out.text(title).close().close().text("\n");
        out.open("iframe").attr("src", src()).attr("title", title);
        out.attr("width", width).attr("height", height).attr("frameborder", 0).attr("loading", "lazy");
        out.attr("referrerpolicy", "strict-origin-when-cross-origin").attr("sandbox", SANDBOX);
        out.attr("style", "border:0;width:100%;max-width:" + width + "px;height:" + height + "px");
        out.close();
        return text.toString();
    }

    private Address page() {
        return Scope.of(embed.route()).orElseThrow().page(embed);
    }
}

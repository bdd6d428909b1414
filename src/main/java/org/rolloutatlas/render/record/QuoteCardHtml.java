package org.rolloutatlas.render.record;

import java.util.Optional;
import org.rolloutatlas.event.Looks;
import org.rolloutatlas.event.StageClass;
import org.rolloutatlas.render.figure.Figure;
import org.rolloutatlas.render.figure.Glyph;
import org.rolloutatlas.render.figure.InsetMapHtml;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.CardFit;
import org.rolloutatlas.render.words.QuoteCard;
import org.rolloutatlas.render.words.RecordWords;
import org.rolloutatlas.scene.StagePath;

/**
 * The card of one report in HTML, for the head of its page and for a frame. One markup for every width: {@code quote-card.css}
 * arranges it by the width of its container.
 */
public final class QuoteCardHtml {
    private final QuoteCard card;
    private final RecordWords words;
    private final Markup markup;
    private final Placement placement;
    private final CardFit fit;

    private QuoteCardHtml(QuoteCard card, Markup markup, Placement placement) {
        this.card = card;
        this.words = new RecordWords(card.language());
        this.markup = markup;
        this.placement = placement;
        fit = QuoteCardHeight.fit(card);
    }

    /**
     * Writes the card, with the title of the event as the first heading of the page.
     *
     * @param figure of the event alone
     * @param dispute where the disagreement is told, if there is one
     */
    public static void write(QuoteCard card, Figure figure, String dispute, Placement placement, Markup markup) {
        new QuoteCardHtml(card, markup, placement).write(figure, dispute);
    }

    private void write(Figure figure, String dispute) {
        markup.open("article")
                .attr("class", "quote-card" + (fit.wide() ? " long" : "") + (fit.tight() ? " tight" : ""));
        markup.attr("id", "e-" + card.event().id()).open("div").attr("class", "head");
        markup.open("div").attr("class", "words");
        kicker();
        title();
        saying();
        credit(dispute);
        markup.close();
        markup.open("div").attr("class", "where");
        InsetMapHtml.write(figure, markup);
        if (placement == Placement.PAGE) {
            var basis = new EventSections(markup, card.event(), card.language(), placement).basis();
            markup.open("p").attr("class", "basis").text(basis).close();
        }
        markup.close().close().line();
        card.path().ifPresent(this::path);
        markup.close().line();
    }

    private void kicker() {
        var event = card.event();
        markup.open("p").attr("class", "kicker");
        sign(event.stage().stageClass(), Glyph.weight(event));
        markup.text(card.kicker()).close();
    }

    /** In a frame those hear it who do not see the card; it is seen where nothing else could be read. */
    private void title() {
        boolean seen = placement == Placement.PAGE || card.needsTitle();
        markup.open("h1").attr("class", seen ? "title" : "unseen");
        markup.text(card.title()).close().line();
    }

    private void saying() {
        var saying = card.saying();
        if (saying.verbatim()) {
            markup.open("blockquote").attr("class", "saying s" + fit.smaller()).open("p");
            speaks(saying);
            markup.open("span").attr("class", "hang").text(saying.opening()).close();
            markup.text(saying.text() + saying.closing()).close().close();
        } else {
            markup.open("p")
                    .attr("class", "editors")
                    .text(words.text("card.editors"))
                    .close();
            markup.open("p")
                    .attr("class", "saying claim s" + fit.smaller())
                    .text(saying.text())
                    .close();
        }
        card.translation().ifPresent(text -> {
            markup.open("p").attr("class", "translation");
            speaks(text);
            markup.text(text.marked()).close();
        });
        markup.line();
    }

    private void speaks(QuoteCard.Saying saying) {
        if (!saying.language().equals(card.language().tag())) {
            markup.speaks(saying.language());
        }
    }

    private void credit(String dispute) {
        markup.open("p").attr("class", "credit");
        for (var piece : card.credit()) {
            if (piece.strong()) {
                markup.element("b", piece.text());
            } else {
                markup.text(piece.text() + words.space());
            }
        }
        card.question().ifPresent(question -> {
            markup.text(words.space());
            markup.open("a").attr("href", dispute).attr("title", question);
            placement.target(markup);
            markup.text(words.text("card.disputed")).close();
        });
        markup.close().line();
    }

    private void path(StagePath path) {
        if (placement == Placement.PAGE) {
            markup.open("p")
                    .attr("class", "path-how")
                    .text(words.text("path.how"))
                    .close();
        }
        markup.open("ol").attr("class", "path").attr("aria-label", words.text("path.label"));
        for (var step : path.steps()) {
            step(path, step);
        }
        markup.close().line();
    }

    private void step(StagePath path, StagePath.Step step) {
        boolean here = path.isRinged(step);
        markup.open("li");
        markup.attr("class", leg(step.leg()) + (step.isReported() ? "" : " none") + (here ? " here" : ""));
        if (here) {
            markup.attr("aria-current", "step");
        }
        if (step.isReported()) {
            sign(step.stage(), step.once() ? "once" : "");
        } else {
            markup.open("svg")
                    .attr("class", "sign")
                    .attr("viewBox", "-10 -10 20 20")
                    .attr("aria-hidden", "true");
            markup.open("circle").attr("r", 5).empty();
            markup.close();
        }
        markup.open("b").text(card.name(step)).close();
        markup.open("small");
        if (!step.isReported()) {
            markup.open("span").attr("class", "unseen").text(card.date(step)).close();
            markup.text("–");
        } else if (here && card.isOwnDate(step)) {
            whole(card.date(step), words.text("path.here", card.date(step)));
        } else {
            markup.text(card.date(step));
        }
        if (step.once()) {
            markup.open("span")
                    .attr("class", "unseen")
                    .text(words.comma() + words.text("path.once"))
                    .close();
        }
        markup.close().close();
    }

    /** Where there is room, more is said: on narrow cards the ring says it. */
    private void whole(String brief, String full) {
        markup.text(brief);
        markup.open("span")
                .attr("class", "more")
                .text(full.substring(brief.length()))
                .close();
    }

    /** As a class of the step from which the leg leads. */
    private static String leg(StagePath.Leg leg) {
        return switch (leg) {
            case SOLID -> "on";
            case DASHED -> "halt";
            case NONE -> "end";
        };
    }

    private void sign(StageClass stage, String style) {
        sign(stage, card.wording().looks(), style, Optional.empty(), markup);
    }

    /** A sign of its own size, without definitions elsewhere in the page. */
    static void sign(StageClass stage, Looks looks, String style, Optional<String> name, Markup markup) {
        markup.open("svg").attr("class", "sign " + stage.code() + (style.isEmpty() ? "" : " " + style));
        markup.attr("viewBox", "-10 -10 20 20");
        name.ifPresentOrElse(
                text -> markup.attr("role", "img").attr("aria-label", text), () -> markup.attr("aria-hidden", "true"));
        markup.open("path").attr("d", Glyph.path(stage, looks)).empty();
        markup.close();
    }
}

package org.rolloutatlas.publish;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Listing;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.AtlasWording;
import org.rolloutatlas.render.words.Isolated;
import org.rolloutatlas.render.words.RemovalWords;
import org.rolloutatlas.scene.StageChange;
import org.rolloutatlas.selection.Selection;

/**
 * What is left of the map without a source: plain links to take evidence away and, where it is taken away, what falls and
 * which countries change. Only a program can answer them: a host of files has no such links.
 */
final class TakeAway {
    private static final Cache<Edition, List<Offer>> OFFERS =
            Caffeine.newBuilder().weakKeys().build();

    /** So many countries stand above a map without pushing it out of sight. */
    private static final int MOST_IN_SIGHT = 12;

    private final Edition edition;
    private final Address address;
    private final SiteWords words;
    private final AtlasWording wording;
    private final RemovalWords names;

    /** Something to take away, and in how many countries of the whole atlas the stage that stands then changes. */
    private record Offer(Removal removal, int changes) {}

    TakeAway(Edition edition, Address address) {
        this.edition = edition;
        this.address = address;
        words = new SiteWords(address.language());
        wording = edition.wording(address.language());
        names = new RemovalWords(wording, edition.dataset().sources());
    }

    /** Above the map of the atlas: what is taken away, or what can be. */
    void write(Subject atlas, Markup markup) {
        said(atlas, true, markup);
        if (atlas.taken().isEmpty() && edition.site().explorer()) {
            offers(markup);
        }
    }

    /**
     * What is taken away of a subject, what falls and which countries change; nothing where nothing is.
     *
     * @param mapped whether a map below outlines what stood before
     */
    void said(Subject subject, boolean mapped, Markup markup) {
        subject.taken().ifPresent(taken -> taken(taken, subject.events().size(), mapped, markup));
    }

    /** A link to the atlas without the texts of a publisher. */
    void outlet(String publisher, Markup markup) {
        Removal.outlet(publisher).filter(_ -> edition.site().explorer()).ifPresent(taken -> {
            markup.open("p").attr("class", "take");
            outlet(publisher, taken, markup);
            markup.close().line();
        });
    }

    /** The same, within a text. */
    void outlet(String publisher, Removal.Outlet taken, Markup markup) {
        PageFrame.link(
                markup,
                address.at(new Route.Atlas())
                        .with(Selection.ALL.without(List.of(taken)))
                        .text(),
                words.text("take.outlet", Isolated.text(publisher)),
                "");
    }

    private void offers(Markup markup) {
        markup.open("details").attr("class", "take").element("summary", words.text("take"));
        // of a part of the atlas it was not counted
        boolean whole = address.selection().equals(Selection.ALL);
        markup.open("p").text(words.text(whole ? "take.how" : "take.how.part") + " ");
        for (var offer : OFFERS.get(edition, TakeAway::offers)) {
            var to = address.selection().without(List.of(offer.removal()));
            PageFrame.link(markup, address.with(to).text(), names.name(offer.removal()), "");
            markup.text(whole ? " (" + wording.number(offer.changes()) + ") " : " ");
        }
        PageFrame.link(markup, address.at(new Route.All(Listing.SOURCES)).text(), words.text("take.any"), "");
        markup.close().close().line();
    }

    /** What changes the map when it is taken away: single reports, then the kinds of sources in their order. */
    private static List<Offer> offers(Edition edition) {
        return Stream.concat(
                        Stream.of(new Removal.Single()),
                        edition.dataset().vocabularies().sourceKinds().stream()
                                .map(kind -> new Removal.Kind(kind.code())))
                .map(removal -> new Offer(
                        removal,
                        StageChange.between(edition.events(), edition.select(Selection.ALL.without(List.of(removal))))
                                .size()))
                .filter(offer -> offer.changes() > 0)
                .toList();
    }

    private void taken(Taken taken, int left, boolean mapped, Markup markup) {
        var changes = taken.changes();
        markup.open("div").attr("class", "taken").open("p");
        markup.element("b", words.text("taken", taken.names())).text(" ");
        markup.text(wording.text("without.sum", taken.before() - left, taken.before(), changes.size()));
        markup.text(" ");
        PageFrame.link(
                markup, address.with(address.selection().without(List.of())).text(), words.text("taken.all"), "");
        markup.close().line();
        if (changes.size() > MOST_IN_SIGHT) {
            markup.open("details").element("summary", wording.text("without.changes", changes.size()));
        }
        if (!changes.isEmpty()) {
            markup.open("ul");
            changes.forEach(change -> change(change, markup));
            markup.close().line();
        }
        if (changes.size() > MOST_IN_SIGHT) {
            markup.close();
        }
        markup.open("p").attr("class", "note");
        if (mapped && !changes.isEmpty()) {
            markup.text(words.text("taken.outline") + " ");
        }
        markup.text(words.text("taken.note")).close();
        markup.close().line();
    }

    private void change(StageChange change, Markup markup) {
        var kept = Selection.ALL.without(address.selection().without());
        markup.open("li");
        var to = address.at(new Route.OfCountry(change.country()));
        PageFrame.link(
                markup,
                (change.after().isPresent() ? to.with(kept) : to).text(),
                wording.country(change.country()),
                "");
        markup.text(words.text(
                "taken.change",
                wording.stageInSentence(change.before()),
                change.after().map(wording::stageInSentence).orElseGet(() -> words.text("taken.none"))));
        markup.close();
    }
}

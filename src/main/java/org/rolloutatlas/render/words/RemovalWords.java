package org.rolloutatlas.render.words;

import java.util.Collection;
import java.util.List;
import org.rolloutatlas.event.Removal;
import org.rolloutatlas.event.Source;

/**
 * What is taken away, in words that stand after "without".
 *
 * @param texts those of the dataset: an address has the id of a publisher, a reader its name
 */
public record RemovalWords(Wording wording, Collection<Source> texts) {

    /** All of it: "reports that rest on one source and state media". */
    public String names(List<Removal> taken) {
        return wording.language().list(taken.stream().map(this::name).toList());
    }

    /** One part of it. */
    public String name(Removal removal) {
        return switch (removal) {
            case Removal.Single() -> wording.text("without.single");
            case Removal.Kind(var code) ->
                texts.stream()
                        .map(Source::kind)
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .map(kind -> kind.many().in(wording.language()))
                        .orElse(code);
            case Removal.Outlet(var id) ->
                texts.stream()
                        .map(Source::publisher)
                        .filter(publisher -> Removal.outletId(publisher).equals(id))
                        .findFirst()
                        .orElse(id);
            case Removal.Text(var id) ->
                texts.stream()
                        .filter(text -> text.id().equals(id))
                        .map(text -> text.publisher() + wording.text("list.comma") + Isolated.text(text.title()))
                        .findFirst()
                        .orElse(id);
        };
    }
}

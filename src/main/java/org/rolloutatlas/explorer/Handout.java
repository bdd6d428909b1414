package org.rolloutatlas.explorer;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.render.export.EmbedSnippet;
import org.rolloutatlas.render.export.EmbedSnippets;
import org.springframework.stereotype.Component;

/** Makes what readers take away from a view; every view has the same. */
@Component
class Handout {
    private final Origin origin;
    private final EmbedSnippets snippets;

    Handout(Origin origin, EmbedSnippets snippets) {
        this.origin = origin;
        this.snippets = snippets;
    }

    Origin origin() {
        return origin;
    }

    /** What to paste to show an embed, in the text column of an article. */
    Optional<String> snippet(Address embed) {
        return snippets.of(origin.of(VaadinRequest.getCurrent()), embed, EmbedSnippet.USUAL_WIDTH)
                .map(EmbedSnippet::html);
    }

    /** An address as others reach it. */
    String absolute(Address address) {
        return origin.of(VaadinRequest.getCurrent()) + address.text();
    }
}

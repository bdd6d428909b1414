package org.rolloutatlas.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Facet;

/**
 * All reports, those of ID systems, or the others. Plain links, which the browser module
 * answers in the page.
 *
 * @param address of the page, whose selection is kept but for the systems
 */
record SystemSwitch(Edition edition, Address address) {
    private enum Part {
        ALL,
        IDENTITY,
        OTHER;

        private List<String> codes() {
            return switch (this) {
                case ALL -> List.of();
                case IDENTITY -> codes(SystemKind::isIdentity);
                case OTHER -> codes(kind -> !kind.isIdentity());
            };
        }

        private static List<String> codes(Predicate<SystemKind> wanted) {
            return Arrays.stream(SystemKind.values())
                    .filter(wanted)
                    .map(SystemKind::code)
                    .sorted()
                    .toList();
        }

        private boolean holds(Event event) {
            return codes().isEmpty() || codes().contains(event.system().code());
        }
    }

    /** Writes it; nothing where all of them are of one kind. */
    void write(Markup markup) {
        var words = new SiteWords(address.language());
        var selection = address.selection();
        var events = edition.select(selection.with(Facet.SYSTEM, List.of()));
        if (events.stream().map(event -> event.system().isIdentity()).distinct().count() < 2) {
            return;
        }
        markup.open("p").attr("class", "switch").attr("role", "group").attr("aria-label", words.text("switch"));
        for (var part : Part.values()) {
            var to = selection.with(Facet.SYSTEM, part.codes());
            markup.open("a").attr("href", address.with(to).text());
            if (to.equals(selection)) {
                markup.attr("aria-current", "true");
            }
            markup.text(words.text("switch." + part.name().toLowerCase(Locale.ROOT)) + " ");
            long count = events.stream().filter(part::holds).count();
            markup.open("span")
                    .attr("class", "n")
                    .text(Wording.in(address.language()).number(count))
                    .close()
                    .close();
        }
        markup.close().line();
    }
}

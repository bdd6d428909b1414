package org.rolloutatlas.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.event.Event;
import org.rolloutatlas.event.SystemGroup;
import org.rolloutatlas.event.SystemKind;
import org.rolloutatlas.render.markup.Markup;
import org.rolloutatlas.render.words.Wording;
import org.rolloutatlas.selection.Facet;

/**
 * All reports, or those of one group of systems, as the dataset groups them. Plain links, which the browser module answers in
 * the page.
 *
 * @param address of the page, whose selection is kept but for the systems
 */
record SystemSwitch(Edition edition, Address address) {
    /** @param codes of the systems of a part; none for all */
    private record Part(String name, List<String> codes) {
        private boolean holds(Event event) {
            return codes.isEmpty() || codes.contains(event.system().code());
        }
    }

    /** Writes it; nothing where all of them are of one kind. */
    void write(Markup markup) {
        var words = new SiteWords(address.language());
        var selection = address.selection();
        var events = edition.select(selection.with(Facet.SYSTEM, List.of()));
        if (events.stream().map(event -> event.system().group()).distinct().count() < 2) {
            return;
        }
        markup.open("p").attr("class", "switch").attr("role", "group").attr("aria-label", words.text("switch"));
        for (var part : parts(events, words)) {
            var to = selection.with(Facet.SYSTEM, part.codes());
            markup.open("a").attr("href", address.with(to).text());
            if (to.equals(selection)) {
                markup.attr("aria-current", "true");
            }
            markup.text(part.name() + " ");
            long count = events.stream().filter(part::holds).count();
            markup.open("span")
                    .attr("class", "n")
                    .text(Wording.in(address.language()).number(count))
                    .close()
                    .close();
        }
        markup.close().line();
    }

    private List<Part> parts(List<Event> events, SiteWords words) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.text("switch.all"), List.of()));
        var groups = events.stream().map(event -> event.system().group()).collect(Collectors.toSet());
        for (var group : edition.dataset().vocabularies().groups()) {
            if (!groups.contains(group)) {
                continue;
            }
            parts.add(new Part(group.label().in(address.language()), codes(group)));
        }
        return parts;
    }

    private List<String> codes(SystemGroup group) {
        return edition.dataset().vocabularies().systems().stream()
                .filter(system -> system.group().equals(group))
                .map(SystemKind::code)
                .sorted()
                .toList();
    }
}

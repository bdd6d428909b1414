package org.rolloutatlas.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether the links within a site lead somewhere. */
final class LinkCheck {
    private static final Pattern LINK = Pattern.compile("(?:href|src|content)=\"([^\"]*)\"");

    private final Site site;
    private final Set<String> known = new TreeSet<>();
    private final List<String[]> links = new ArrayList<>();

    LinkCheck(Site site) {
        this.site = site;
    }

    /** Notes that something stands at an address, and where it links to. */
    synchronized void add(Address address, Rendition rendition) {
        known.add(address.path());
        if (rendition.mediaType().startsWith("text/html")) {
            var match = LINK.matcher(new String(rendition.body().toArray(), StandardCharsets.UTF_8));
            while (match.find()) {
                inside(match.group(1)).ifPresent(target -> links.add(new String[] {address.path(), target}));
            }
        }
    }

    /** Notes that something stands at an address whose links are those of another. */
    synchronized void addKnown(Address address) {
        known.add(address.path());
    }

    /** The path of an address of ours, without query and fragment. */
    private Optional<String> inside(String link) {
        var path = !site.base().isEmpty() && link.startsWith(site.base() + "/")
                ? link.substring(site.base().length())
                : link;
        if (!path.startsWith("/") || path.startsWith(OEmbed.PATH)) {
            return Optional.empty();
        }
        return Optional.of(path.replaceFirst("[?#].*", ""));
    }

    /** Links that lead nowhere: "/from → /to", each once, sorted. */
    synchronized List<String> broken() {
        return links.stream()
                .filter(link -> !known.contains(link[1]))
                .map(link -> link[0] + " → " + link[1])
                .distinct()
                .sorted()
                .toList();
    }
}

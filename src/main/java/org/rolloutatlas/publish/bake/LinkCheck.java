package org.rolloutatlas.publish.bake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.publish.Assets;
import org.rolloutatlas.publish.Rendition;
import org.rolloutatlas.publish.Site;

/** Whether the links within a site lead somewhere: those of pages, of the feed, of the sitemap, and those within a page. */
final class LinkCheck {
    private static final Set<String> LINKING = Set.of("href", "src", "content");
    private static final String LOCATION = "<loc>";

    private final Site site;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Target → one of those that link to it. */
    private final Map<String, String> wanted = new ConcurrentSkipListMap<>();

    LinkCheck(Site site) {
        this.site = site;
    }

    /** Notes that something stands at an address, and where it links to. */
    void add(Address address, Rendition rendition) {
        known.add(address.path());
        boolean html = rendition.mediaType().startsWith("text/html");
        if (html || rendition.mediaType().contains("xml")) {
            read(address.path(), new String(rendition.body().toArray(), StandardCharsets.UTF_8));
        }
    }

    /** Notes that something stands at an address whose links are those of another. */
    void addKnown(Address address) {
        addKnown(address.path());
    }

    /** Notes that a file stands at a path. */
    void addKnown(String path) {
        known.add(path);
    }

    private void read(String from, String text) {
        var ids = new HashSet<String>();
        var fragments = new HashSet<String>();
        attributes(withoutTemplates(text), (name, value) -> {
            if (name.equals("id")) {
                ids.add(value);
            } else if (LINKING.contains(name)) {
                if (value.startsWith("#")) {
                    fragments.add(value.substring(1));
                } else {
                    link(from, value.replace("&amp;", "&"));
                }
            }
        });
        for (int at = text.indexOf(LOCATION); at >= 0; at = text.indexOf(LOCATION, at + 1)) {
            link(from, text.substring(at + LOCATION.length(), text.indexOf('<', at + 1)));
        }
        fragments.removeAll(ids);
        fragments.forEach(fragment -> wanted.merge(from + "#" + fragment, from, LinkCheck::first));
    }

    /** What stands in a template is no part of the page until a script puts it there, and then it has other addresses. */
    private static String withoutTemplates(String text) {
        var page = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("<template"); at >= 0; at = text.indexOf("<template", from)) {
            page.append(text, from, at);
            from = text.indexOf("</template>", at);
        }
        return page.append(text, from, text.length()).toString();
    }

    /** Every attribute in double quotes: as we write them. A pattern would take ten times as long. */
    private static void attributes(String text, BiConsumer<String, String> found) {
        for (int at = text.indexOf("=\""); at >= 0; at = text.indexOf("=\"", at)) {
            int from = at;
            while (from > 0 && Character.isLowerCase(text.charAt(from - 1))) {
                from--;
            }
            int end = text.indexOf('"', at + 2);
            if (end < 0) {
                return;
            }
            found.accept(text.substring(from, at), text.substring(at + 2, end));
            at = end;
        }
    }

    /** Of an address of ours, the path, without query and fragment, is wanted. */
    private void link(String from, String link) {
        var path = !site.base().isEmpty() && link.startsWith(site.base() + "/")
                ? link.substring(site.base().length())
                : link;
        if (!path.startsWith("/") || path.startsWith(OEmbedAddress.PATH + "?")) {
            return;
        }
        var bare = path.replaceFirst("#.*", "");
        int query = bare.indexOf('?');
        // a host of files heeds no query: what it says must be known to the page, so it must be the canonical one
        boolean canonical = query < 0
                || Address.parse(bare.substring(0, query), bare.substring(query + 1), Assets::exists)
                        .filter(address -> address.text().equals(bare))
                        .isPresent();
        wanted.merge(canonical && query >= 0 ? bare.substring(0, query) : bare, from, LinkCheck::first);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Links that lead nowhere: "/from → /to", each target once, sorted. */
    List<String> broken() {
        return wanted.entrySet().stream()
                .filter(link -> !known.contains(link.getKey()))
                .map(link -> link.getValue() + " → " + link.getKey())
                .sorted()
                .toList();
    }
}

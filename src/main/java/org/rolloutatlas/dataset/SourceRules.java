package org.rolloutatlas.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rolloutatlas.event.ReadingDepth;
import org.rolloutatlas.phrase.Phrase;

/** Sources can be followed, are told apart, and do not derive from themselves. */
final class SourceRules {
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "t.co",
            "tinyurl.com",
            "goo.gl",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "dlvr.it",
            "fb.me",
            "lnkd.in",
            "rb.gy",
            "cutt.ly",
            "shorturl.at",
            "tiny.cc",
            "trib.al",
            "t.cn",
            "dwz.cn",
            "url.cn",
            "suo.im",
            "urlz.fr");

    private final Draft draft;
    private final Findings findings;
    private final Set<String> cleared = new HashSet<>();

    private SourceRules(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    static void check(Draft draft, Findings findings) {
        var rules = new SourceRules(draft, findings);
        rules.links();
        draft.sources.forEach(source -> source.id().ifPresent(id -> rules.derive(id, source, new HashSet<>())));
    }

    private void links() {
        var seen = new HashMap<String, SourceFields>();
        for (var source : draft.sources) {
            if (source.url().isEmpty()) {
                unknown(source);
                continue;
            }
            var link = source.link();
            if (link.isEmpty()) {
                findings.error(
                        source.entry().at("url"),
                        Phrase.of(
                                "invalid link '{0}': must be http or https with a host",
                                source.url().get()),
                        Phrase.of("Copy the address of the text itself; write spaces as %20."));
                continue;
            }
            var earlier = seen.putIfAbsent(key(link.get()), source);
            if (earlier != null && earlier.id().equals(source.id())) {
                continue; // the id is told as a duplicate already
            }
            if (earlier != null) {
                findings.error(
                        source.entry().at("url"),
                        Phrase.of(
                                "duplicate link: source '{0}' has it as well",
                                earlier.id().orElse(earlier.entry().pointer())),
                        Phrase.of("Merge the two sources."));
            } else if (SHORTENERS.contains(host(link.get()))) {
                findings.warning(
                        Warning.SHORTENER,
                        source.entry().at("url"),
                        Phrase.of("link shortener '{0}': readers cannot see where it leads", host(link.get())),
                        Phrase.of("Give the address to which it leads."));
            }
        }
    }

    /** The address of a text that was read is known. */
    private void unknown(SourceFields source) {
        var record = source.entry();
        if (record.find("url").isEmpty()
                && record.text("read").filter(ReadingDepth.NONE.code()::equals).isEmpty()) {
            findings.error(
                    record,
                    Phrase.of("missing link: a source needs a 'url'"),
                    Phrase.of("Link to the text itself; only a source with \"read\": \"none\" may lack it."));
        }
    }

    static Optional<URI> link(String text) {
        try {
            var uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Equal for links that lead to the same text: scheme, case of the host, "www." and a final slash do not matter. */
    private static String key(URI link) {
        var path = link.getRawPath() == null ? "" : link.getRawPath();
        var query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        var fragment = link.getRawFragment() == null ? "" : "#" + link.getRawFragment();
        return host(link) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + query + fragment;
    }

    private static String host(URI link) {
        var host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Tells the reference that closes a cycle, once for each cycle. */
    private void derive(String id, SourceFields source, Set<String> open) {
        if (source.derivedFrom().isEmpty() || cleared.contains(id)) {
            return;
        }
        open.add(id);
        for (var at : source.derivedFrom()) {
            var root = at.text().orElse("");
            var next = draft.sourcesById.get(root);
            if (open.contains(root)) {
                findings.error(
                        at,
                        Phrase.of("invalid derivation: '{0}' derives from '{1}', which derives from it", id, root),
                        Phrase.of("Decide which text came first."));
            } else if (next != null) {
                derive(root, next, open);
            }
        }
        open.remove(id);
        cleared.add(id);
    }
}

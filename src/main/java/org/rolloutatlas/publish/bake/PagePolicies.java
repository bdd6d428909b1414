package org.rolloutatlas.publish.bake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rolloutatlas.publish.Rendition;

/**
 * The content security policy of each baked page, as nginx reads a {@code map}: file → policy. A policy names the hashes of
 * the page's own style and module, so that no two kinds of page share one.
 */
final class PagePolicies {
    /** One beside the pages that live, one in the folder of each exact version, where it stays. */
    static final String FILE = "csp.map";

    private static final String HEADER = "Content-Security-Policy";

    private final Map<String, String> policies = new ConcurrentSkipListMap<>();

    /** Notes the policy of a page; what is no page has the policy of its kind. */
    void add(String name, Rendition rendition) {
        if (rendition.mediaType().startsWith("text/html")) {
            rendition.headers().stream()
                    .filter(header -> header.name().equals(HEADER))
                    .forEach(header -> policies.put(name, header.value()));
        }
    }

    /** The same page under another name. */
    void also(String name, String written) {
        var policy = policies.get(written);
        if (policy != null) {
            policies.put(name, policy);
        }
    }

    /** The lines of the files that are wanted. */
    byte[] text(Predicate<String> wanted) {
        return policies.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> "\"/" + entry.getKey() + "\" \"" + entry.getValue() + "\";\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}

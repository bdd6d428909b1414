package org.rolloutatlas.publish;

/**
 * A written page and the policy under which a browser may show it.
 *
 * @param html a whole document
 * @param contentSecurityPolicy the value of the header field (CSP Level 3), which allows the page's own style sheet and module
 *     by their hashes and nothing else
 */
public record HtmlPage(String html, String contentSecurityPolicy) {}

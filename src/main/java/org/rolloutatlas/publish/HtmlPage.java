package org.rolloutatlas.publish;

/** A written page and the policy under which a browser may show it. */
public record HtmlPage(String html, String contentSecurityPolicy) {}

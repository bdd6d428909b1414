package org.rolloutatlas.editor;

/** What came of fetching the page of an article. */
sealed interface Fetched {
    /**
     * Its text, as the page says it.
     *
     * @param address where it was found in the end
     */
    record Article(String address, String text) implements Fetched {}

    /** The address is none of the web. */
    record NoAddress() implements Fetched {}

    /** The address leads into this machine or its own network, of which no page may ask anything. */
    record OwnNetwork() implements Fetched {}

    /** Nobody answers there, or not in time. */
    record Unreached(String host) implements Fetched {}

    /** There is an answer, and it is no page: an HTTP status other than 2xx; 3xx after too many redirections. */
    record Declined(String host, int status) implements Fetched {}

    /** What is there is no page of text. */
    record NoPage(String host, String mediaType) implements Fetched {}

    /** The page is larger than what is read. */
    record TooLarge(String host, int megabytes) implements Fetched {}
}

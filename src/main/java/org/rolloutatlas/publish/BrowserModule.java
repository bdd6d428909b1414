package org.rolloutatlas.publish;

/**
 * The browser module as inline scripts. The build writes them from {@code atlas/module/}, each with all that it imports, and
 * with short names (see the pom); its files are ordinary modules that run unbundled in tests and editors.
 */
final class BrowserModule {
    /** What brings a figure to life. */
    static final String FIGURE = Assets.text("/atlas/module.js");

    /** What tells the host of a frame how high it is, and opens links beside it. In a block of its own, because a frame has another bundle beside it. */
    static final String FRAME = "{" + Assets.text("/atlas/module-frame.js") + "}";

    /** What moves the day to which a reader looks back, in a block like the frame. */
    static final String KNOWN = "{" + Assets.text("/atlas/module-known.js") + "}";

    /** What brings a figure to life, and what follows the reader of a story. In a block of its own: both are bundles with short names. */
    static final String STORY = FIGURE + "{" + Assets.text("/atlas/module-story.js") + "}";

    /** What steps through the plates of a story in a frame. */
    static final String PLATES = "{" + Assets.text("/atlas/module-plates.js") + "}" + FRAME;

    private BrowserModule() {}
}

package org.rolloutatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.List;

/** A browser that is driven by a test. Its windows share nothing. */
sealed interface Engine permits Chromium, Firefox {
    BrowserContext window(Browser.NewContextOptions options);

    /** What it says of a page that a policy held back, and should. */
    List<String> heldBack();

    /** Not called {@code close}: a store of JUnit would do so after the first test. */
    void quit();
}

package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** The journeys of readers again. All else that is tested in Chromium is not: minutes are dear. */
@InFirefox
@DisplayName("In Firefox:")
class FirefoxTest {
    @Nested
    @DisplayName("On the live site,")
    class LiveSite extends PublicSiteJourneys {}

    @Nested
    @DisplayName("With mouse, keyboard or touch alone, a reader of the explorer")
    class Journeys extends JourneysTest {}

    @Nested
    @DisplayName("The front page")
    class FrontPage extends FrontPageTest {}

    @Nested
    @DisplayName("A closed row of a figure")
    class ClosedRows extends ClosedRowsTest {}

    @Nested
    @DisplayName("With the keyboard alone")
    class LiveKeyboard extends LiveKeyboardTest {}

    @Nested
    @DisplayName("Time")
    class LiveTime extends LiveTimeTest {}
}

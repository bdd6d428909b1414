package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** The journeys of readers again. All else that is tested in Chromium is not: minutes are dear. */
@InFirefox
@DisplayName("In Firefox:")
class FirefoxTest {
    @Nested
    class LiveSite extends PublicSiteJourneys {
        LiveSite() {
            super(Ground.SAMPLE);
        }
    }

    @Nested
    class Journeys extends JourneysTest {}

    @Nested
    class FrontPage extends FrontPageTest {}

    @Nested
    class ClosedRows extends ClosedRowsTest {}

    @Nested
    class LiveKeyboard extends LiveKeyboardTest {}

    @Nested
    class LiveTime extends LiveTimeTest {}

    @Nested
    class LiveWithout extends LiveWithoutTest {}

    @Nested
    class LiveKnownThen extends LiveKnownThenTest {}

    @Nested
    class Strands extends StrandsOnPagesTest {}

    @Nested
    class AnyEvent extends AnyEventTest {}

    @Nested
    class ExplorerQuestions extends ExplorerQuestionsTest {}

    @Nested
    class Editor extends EditorTest {}
}

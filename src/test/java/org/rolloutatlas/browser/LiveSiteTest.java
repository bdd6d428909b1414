package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On the live site,")
class LiveSiteTest extends PublicSiteJourneys {
    LiveSiteTest() {
        super(Ground.SAMPLE);
    }
}

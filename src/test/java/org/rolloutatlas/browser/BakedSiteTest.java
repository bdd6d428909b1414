package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;

@OnBakedSite
@DisplayName("On the baked site,")
class BakedSiteTest extends PublicSiteJourneys {
    BakedSiteTest() {
        super(Ground.SAMPLE);
    }
}

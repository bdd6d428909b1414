package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;

@DisplayName("On the live site of another subject, in French,")
class SecondLiveSiteTest extends PublicSiteJourneys {
    SecondLiveSiteTest() {
        super(Ground.SECOND);
    }
}

package org.rolloutatlas.browser;

import org.junit.jupiter.api.DisplayName;

/** Of a part, because to bake all of it takes a minute. */
@OnBakedSite
@DisplayName("On the baked site of another subject, in French,")
class SecondBakedSiteTest extends FigureJourneys {
    SecondBakedSiteTest() {
        super(Ground.PART_OF_SECOND);
    }
}

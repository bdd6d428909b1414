package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The effort that an address is worth")
class EffortTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/, FOR_MANY",
        "/?country=LA, FOR_FEW",
        "/events/la-2014-accepted, FOR_FEW",
        "/embed/known-then, FOR_MANY",
        "/embed/known-then?then=2016-12-31, FOR_AN_ARTICLE",
        "/embed/known-then?country=LA&then=2016-12-31, FOR_FEW",
        "/known-then?then=2016-12-31, FOR_FEW",
        "/d/0123456789abcdef/embed/known-then, FOR_MANY",
        "/d/0123456789abcdef/embed/known-then?then=2016-12-31, FOR_AN_ARTICLE"
    })
    void is_the_best_only_for_what_many_ask_for(String address, Effort effort) {
        assertThat(Effort.of(PagesTest.address(address), "text/html")).isEqualTo(effort);
    }
}

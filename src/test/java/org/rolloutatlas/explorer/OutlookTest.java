package org.rolloutatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An outlook")
class OutlookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country=LA,MM&from=2009&to=2020&clock=reported&q=face+recognition",
                "country=BW&event=bw-2020-03-win&form=table&group=country&columns=country,date&sort=-date",
                "a=LA&b=PG,MM&lang=zh-Hans&theme=dark",
                "scope=countries/BW&width=640",
                "q=%E5%8D%8E%E4%B8%BA"
            })
    void is_restored_by_its_own_query(String query) {
        assertThat(Outlook.parse(query).query()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "lang=zh-Hans&country=MM, country=MM&lang=zh-Hans",
        "theme=purple&form=cards&lang=tlh, ''",
        "'country=MM,LA,LA', 'country=LA,MM'",
        "shoe-size=44, ''"
    })
    void has_one_way_of_being_written(String query, String canonical) {
        assertThat(Outlook.parse(query).query()).isEqualTo(canonical);
    }
}

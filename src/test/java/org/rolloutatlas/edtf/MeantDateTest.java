package org.rolloutatlas.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date that is written otherwise")
class MeantDateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2018/03 | 2018-03",
                "2018/03/07 | 2018-03-07",
                "2018-3-7 | 2018-03-07",
                "20180307 | 2018-03-07",
                "Aug 2018 | 2018-08",
                "7 March 2018 | 2018-03-07",
                "31/3/2018 | 2018-03-31",
                "spring 2018 | 2018-21",
                "Q1 2019 | 2019-33",
                "2019-Q1 | 2019-33",
                "c. 2018 | 2018~",
                "2018–2019 | 2018/2019",
                "2018-03/2019-Q1 | 2018-03/2019-33",
                "2018-25 | 2018-03/2018-05",
                "201u | 201X",
                "2018-03-07T10:00 | 2018-03-07"
            })
    void is_what_is_certainly_meant(String text, String meant) {
        assertThat(refusal(text).meant()).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/7/2018",
                "Aug-18",
                "43318",
                "2000s",
                "2018-13",
                "2018-02-30",
                "recently",
                "[2018,2019]",
                "2018?-03",
                "(2018)-03~",
                "2018s2",
                "32/3/2018"
            })
    void is_left_to_an_editor_where_it_can_be_read_otherwise_or_not_at_all(String text) {
        assertThat(refusal(text).meant()).isEmpty();
    }

    private static EdtfSyntaxException refusal(String text) {
        return catchThrowableOfType(EdtfSyntaxException.class, () -> Edtf.parse(text));
    }
}

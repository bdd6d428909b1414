package org.rolloutatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The terms")
class TermsTest {
    @ParameterizedTest(name = "of {0} are {1}")
    @CsvSource(delimiter = '|', textBlock = """
            São Tomé, ÉLECTION     | sao tome election
            Côte d’Ivoire          | cote ivoire
            l'Étoile               | etoile
            Huawei’s e-ID          | huawei e id
            O’Brien’s son          | o brien son
            ｅ－ＩＤ               | e id
            İstanbul ISTANBUL ı    | istanbul istanbul i
            ﬁle                    | file
            Ørsted Łódź Straße     | orsted lodz strasse
            1,000.5 in 2019-11     | 1,000.5 in 2019 11
            ZTE中兴 5G             | zte 中兴 5g
            中兴ZTE                | 中兴 zte
            人口身份证             | 人口 口身 身份 份证
            中 国                  | 中 国
            カタカナ               | カタ タカ カナ
            m²                     | m2
            <b>"(AND)" *           | b and
            """)
    void of_what_is_asked(String words, String terms) {
        assertThat(Terms.asked(words)).extracting(Terms.Term::text).containsExactly(terms.split(" "));
    }

    @Test
    void of_a_text_hold_single_characters_too_and_say_where_they_stand() {
        assertThat(Terms.read("In 缅甸 now"))
                .containsExactly(
                        new Terms.Term("in", 0, 2, 0),
                        new Terms.Term("缅", 3, 4, 1),
                        new Terms.Term("缅甸", 3, 5, 1),
                        new Terms.Term("甸", 4, 5, 2),
                        new Terms.Term("now", 6, 9, 3));
    }

    @Test
    void take_a_character_beyond_the_first_plane_as_one() {
        assertThat(Terms.asked("𠀀甸")).containsExactly(new Terms.Term("𠀀甸", 0, 3, 0));
    }
}

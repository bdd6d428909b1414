package org.rolloutatlas.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Text → terms: words in lower case without accents, full-width letters as ordinary ones, Chinese, Japanese and Korean as
 * pairs of neighbouring characters.
 */
final class WordAnalyzer extends Analyzer {
    /** Every script that the filter knows. */
    private static final int CJK =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean singles;

    private WordAnalyzer(boolean singles) {
        this.singles = singles;
    }

    /** For the index: single characters as well, so that a search for one of them finds it. */
    static WordAnalyzer ofIndex() {
        return new WordAnalyzer(true);
    }

    /** For what is searched: a single character only where it stands alone. */
    static WordAnalyzer ofSearch() {
        return new WordAnalyzer(false);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new CJKWidthCharFilter(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return new CJKWidthCharFilter(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        // l'Étoile is found as Étoile, Huawei's as Huawei
        var bare = new ElisionFilter(new EnglishPossessiveFilter(tokenizer), FrenchAnalyzer.DEFAULT_ARTICLES);
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(folded(bare), CJK, singles));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}

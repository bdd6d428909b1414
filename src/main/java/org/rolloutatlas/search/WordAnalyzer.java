package org.rolloutatlas.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives {@link Terms} to the index. */
final class WordAnalyzer extends Analyzer {
    /** Words of two texts of one part never stand one after the other. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new TermTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static final class TermTokenizer extends Tokenizer {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private List<Terms.Term> terms = List.of();
        private int next;
        private int length;

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            terms = Terms.read(text.toString());
            length = text.getBuffer().length();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == terms.size()) {
                return false;
            }
            var term = terms.get(next);
            int before = next == 0 ? -1 : terms.get(next - 1).position();
            next++;
            word.append(term.text());
            place.setOffset(correctOffset(term.start()), correctOffset(term.end()));
            step.setPositionIncrement(term.position() - before);
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            place.setOffset(correctOffset(length), correctOffset(length));
        }
    }
}

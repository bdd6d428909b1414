package org.rolloutatlas.dataset.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolloutatlas.dataset.DatasetFormat;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.Mend;
import org.rolloutatlas.dataset.Problem;

/**
 * Mends what is certain in a file, and nothing else. A mend that would bring an error, or a warning of the record in which it is made,
 * was not certain and is not made.
 *
 * @param reader by which the file is checked, before and after
 */
public record Mending(DatasetReader reader) {

    /**
     * A mended file.
     *
     * @param text whole and canonical; mended again it stays as it is
     * @param mended problems that are gone, with what was changed; their places are those of the canonical text before the change
     * @param left problems that are still there, in file order
     */
    public record Mended(String text, List<Problem> mended, List<Problem> left) {
        public Mended {
            mended = List.copyOf(mended);
            left = List.copyOf(left);
        }
    }

    /** The file as it is checked. */
    private record State(String text, List<Problem> problems) {}

    /**
     * Mends a file.
     *
     * @return empty if the text is not JSON, or says something twice: writing it again could lose what an editor meant
     */
    public Optional<Mended> mend(String fileName, byte[] bytes) {
        return DatasetFormat.tree(bytes).map(tree -> {
            var state = state(fileName, DatasetFormat.canonical(tree));
            var mended = new ArrayList<Problem>();
            for (boolean again = true; again; ) {
                var before = mended.size();
                state = round(fileName, state, mended);
                again = mended.size() > before;
            }
            return new Mended(state.text(), mended, state.problems());
        });
    }

    /**
     * Mends one problem, and leaves the others.
     *
     * @param problem as the reader told it of this file
     * @return empty if the text is not JSON or says something twice, and if the file would be worse
     */
    public Optional<Mended> mend(String fileName, byte[] bytes, Problem problem) {
        return DatasetFormat.tree(bytes).flatMap(tree -> {
            // the layout comes last: until then pointers lead where they led when the problem was told
            var changed = MendedTree.of(tree, problem.mends());
            if (changed.equals(tree)) {
                return Optional.empty();
            }
            var before = reader.read(fileName, bytes).problems();
            var after = state(fileName, changed.toString()).problems();
            if (Worse.isWorse(before, after, records(problem.mends()))) {
                return Optional.empty();
            }
            var state = state(fileName, DatasetFormat.canonical(changed));
            return Optional.of(new Mended(state.text(), List.of(problem), state.problems()));
        });
    }

    private static List<String> records(List<Mend> mends) {
        return mends.stream().map(Mend::pointer).map(Worse::record).toList();
    }

    /** All at once, or else those that are good one by one. */
    private State round(String fileName, State state, List<Problem> mended) {
        var certain = state.problems().stream()
                .filter(problem -> !problem.mends().isEmpty())
                .toList();
        var together = attempt(fileName, state, certain);
        if (together.isPresent()) {
            mended.addAll(certain);
            return together.get();
        }
        var last = state;
        for (var problem : certain) {
            var alone = attempt(fileName, last, List.of(problem));
            if (alone.isPresent()) {
                mended.add(problem);
                last = alone.get();
            }
        }
        return last;
    }

    /** The file with these mends; empty if they change nothing, or it would be worse. */
    private Optional<State> attempt(String fileName, State state, List<Problem> problems) {
        var mends =
                problems.stream().flatMap(problem -> problem.mends().stream()).toList();
        var text = DatasetFormat.tree(bytes(state.text()))
                .map(tree -> DatasetFormat.canonical(MendedTree.of(tree, mends)))
                .orElseThrow();
        if (text.equals(state.text())) {
            return Optional.empty();
        }
        var after = state(fileName, text);
        return Worse.isWorse(state.problems(), after.problems(), records(mends))
                ? Optional.empty()
                : Optional.of(after);
    }

    private State state(String fileName, String text) {
        return new State(text, reader.read(fileName, bytes(text)).problems());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

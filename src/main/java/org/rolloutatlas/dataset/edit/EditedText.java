package org.rolloutatlas.dataset.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file that is being edited, with the way back and forth.
 *
 * @param text as it is by now
 * @param saved as the file on disk was when it was last read or written
 * @param done steps that can be undone, the latest last
 * @param undone steps that can be done again, the latest undone last
 */
public record EditedText(String text, String saved, List<Step> done, List<Step> undone) {
    public EditedText {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /**
     * One step of an editor.
     *
     * @param subject what was edited: name of a table and id of a record, or other words
     */
    public record Step(String subject, TextChange change) {}

    /** A file that was just opened. */
    public static EditedText opened(String text) {
        return new EditedText(text, text, List.of(), List.of());
    }

    /** The text by a further step; what was undone cannot be done again then. */
    public EditedText changed(String subject, String next) {
        if (next.equals(text)) {
            return this;
        }
        return new EditedText(next, saved, plus(done, new Step(subject, TextChange.between(text, next))), List.of());
    }

    /** The text without its last step; the same where there is none. */
    public EditedText undo() {
        if (done.isEmpty()) {
            return this;
        }
        var step = done.getLast();
        return new EditedText(
                step.change().takenFrom(text), saved, done.subList(0, done.size() - 1), plus(undone, step));
    }

    /** The text with the step that was undone last; the same where there is none. */
    public EditedText redo() {
        if (undone.isEmpty()) {
            return this;
        }
        var step = undone.getLast();
        return new EditedText(
                step.change().applyTo(text), saved, plus(done, step), undone.subList(0, undone.size() - 1));
    }

    /** The same, when the file on disk says this. */
    public EditedText onDisk(String disk) {
        return new EditedText(text, disk, done, undone);
    }

    /** Whether something would be lost if the editor went away. */
    public boolean isUnsaved() {
        return !text.equals(saved);
    }

    private static List<Step> plus(List<Step> steps, Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }
}

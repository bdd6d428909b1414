package org.rolloutatlas.dataset.edit;

/**
 * What tells one text from another: what stands between their common beginning and their common end.
 *
 * @param at where they begin to differ, in UTF-16 units from 0
 * @param removed what stands there in the first
 * @param added what stands there in the second
 */
public record TextChange(int at, String removed, String added) {

    /** What makes the second text of the first. */
    public static TextChange between(String before, String after) {
        int start = 0;
        int least = Math.min(before.length(), after.length());
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextChange(
                start, before.substring(start, before.length() - end), after.substring(start, after.length() - end));
    }

    /** Makes the second text of the first. */
    public String applyTo(String before) {
        return replace(before, removed, added);
    }

    /** Makes the first text of the second. */
    public String takenFrom(String after) {
        return replace(after, added, removed);
    }

    private String replace(String text, String gone, String put) {
        if (!text.startsWith(gone, at)) {
            throw new IllegalArgumentException("Invalid text: it does not say at " + at + " what is to be replaced");
        }
        return text.substring(0, at) + put + text.substring(at + gone.length());
    }
}

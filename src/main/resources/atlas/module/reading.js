/**
 * Which chapter of a story is read: the last one whose heading has passed the reading line. Nothing but the layout decides,
 * so that it is the same however the reader came there.
 */

/** Where the reading line is, as a share of the height that nothing covers. */
export const LINE = 0.38;

/**
 * @param {number[]} tops of the headings, from the top of the page, in their order
 * @param {number} scroll how far the page is scrolled
 * @param {{height: number, cover: number, length: number}} page the height of the window, how much of its top is covered by what stays in sight, and how long the page is
 * @returns {number} the place of the chapter; -1 before the first
 */
export function chapterAt(tops, scroll, {height, cover, length}) {
  const open = height - cover;
  // in the last window of the page the line goes down to its foot, so that it passes every heading
  const left = Math.max(0, length - scroll - height) / open;
  const line = scroll + cover + open * Math.max(LINE, 1 - left);
  // browsers round to parts of a pixel
  return tops.findLastIndex((top) => top <= line + 1);
}

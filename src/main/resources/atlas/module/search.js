/** Whether a text speaks of some words: the same rule as the server's PlainSearch. */

const MARKS = /\p{M}+/gu;
const BREAKS = /[\s,;，；、]+/;

/** Lower case, compatibility forms unified, accents removed. @param {string} text @returns {string} */
export const fold = (text) => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/**
 * @param {string} words
 * @returns {(folded: string) => boolean} whether every word occurs in a folded text
 */
export function speaksOf(words) {
  const wanted = fold(words).split(BREAKS).filter(Boolean);
  return (folded) => wanted.every((word) => folded.includes(word));
}

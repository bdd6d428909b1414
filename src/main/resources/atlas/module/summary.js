import {words} from './dom.js';

/**
 * What events come to, in the sentence of the server's Summary.
 *
 * @typedef {{length: number, projects: number, countries: number, once: number}} Counts
 */

/**
 * @param {Record<string, string>} texts its patterns
 * @param {Counts} counts
 * @param {number} all of how many they are a part
 * @param {string} years
 */
export const summaryOf = (texts, {length, projects, countries, once}, all, years) => (!length ? words(texts.summaryNone, all)
  : words(texts.summary, words(length < all ? texts.summaryPart : texts.summaryReports, length, all), projects, countries,
    years ? words(texts.summaryYears, years) : texts.summaryUndated, once ? words(texts.summaryOnce, once) : ''));

/**
 * The years of those that lie in a window: of the reports, never beyond them.
 *
 * @param {{starts: ArrayLike<number>, ends: ArrayLike<number>}} dates
 * @param {number} from first day @param {number} to last day @param {boolean} everything
 * @returns {string} empty without any date
 */
export function yearsIn({starts, ends}, from, to, everything) {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < starts.length; i++) {
    if (everything || (starts[i] <= to && ends[i] >= from)) {
      if (starts[i] < first) first = starts[i];
      if (ends[i] > last) last = ends[i];
    }
  }
  const years = first > last ? [] : [first, last].map((day) => new Date(day * 864e5).getUTCFullYear());
  return [...new Set(years)].join('–');
}

/**
 * How many events can have happened in a window, without looking at each: of two sorted lists, those that began by its end
 * less those that were over before its beginning.
 */

/**
 * @typedef {object} Spans
 * @property {Float64Array} starts first days, ascending; -Infinity for an open side
 * @property {Float64Array} ends last days, ascending; Infinity for an open side
 */

/** @param {ArrayLike<number>} starts @param {ArrayLike<number>} ends in any order @returns {Spans} */
export const spansOf = (starts, ends) => ({starts: Float64Array.from(starts).sort(), ends: Float64Array.from(ends).sort()});

/** @param {Spans} spans @param {number} from first day @param {number} to last day @returns {number} */
export const countIn = (spans, from, to) => below(spans.starts, to + 1) - below(spans.ends, from);

/** How many values lie below a limit. @param {Float64Array} ascending @param {number} limit @returns {number} */
export function below(ascending, limit) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

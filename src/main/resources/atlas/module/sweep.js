import {below} from './count.js';
import {clamp} from './time.js';

/**
 * Which of many events lie in a time window, from one window to the next: only those are looked at that one of its edges
 * has passed. By their first days they come in one after the other, by their last days they go out.
 *
 * At first all are in.
 *
 * @param {{starts: Float64Array, ends: Float64Array}} dates NaN for what has no date: it lies in no window
 * @param {(i: number, is: boolean) => void} change is told of each event that came in or went out
 */
export function sweep({starts, ends}, change) {
  /** @type {number[][]} */
  const [dated, undated] = [[], []];
  for (let i = 0; i < starts.length; i++) (isNaN(starts[i]) ? undated : dated).push(i);
  const [coming, going] = [inOrder(dated, starts), inOrder(dated, ends)];
  const [come, gone] = [coming.map((i) => starts[i]), going.map((i) => ends[i])];
  const inside = new Uint8Array(starts.length).fill(1);
  let begun = dated.length;
  let over = 0;
  let whole = true;
  return {
    inside,
    /** @param {number} from first day @param {number} to last day @param {boolean} everything */
    show(from, to, everything) {
      const [a, b] = everything ? [dated.length, 0] : [below(come, to + 1), below(gone, from)];
      const passed = [];
      while (begun > a) passed.push(coming[--begun]);
      while (begun < a) passed.push(coming[begun++]);
      while (over > b) passed.push(going[--over]);
      while (over < b) passed.push(going[over++]);
      if (everything !== whole) for (const i of undated) passed.push(i);
      whole = everything;
      for (const i of passed) {
        const is = everything || (starts[i] <= to && ends[i] >= from);
        if (is !== !!inside[i]) {
          inside[i] = is ? 1 : 0;
          change(i, is);
        }
      }
    },
  };
}

/** More than there are events, and than there are days to either side. */
const [EVENTS, DAYS] = [2 ** 20, 2 ** 30];

/** Sorts by days as numbers are sorted, which is many times faster than by comparing. @param {number[]} which @param {Float64Array} days */
function inOrder(which, days) {
  const keys = new Float64Array(which.length);
  for (let k = 0; k < keys.length; k++) keys[k] = clamp(days[which[k]], -DAYS, DAYS) * EVENTS + which[k];
  return keys.sort().map((key) => key - Math.floor(key / EVENTS) * EVENTS);
}

import {RANKS} from './furthest.js';

/**
 * What the events of a place come to in a window, in one look at each and with nothing made for the occasion.
 *
 * @typedef {{length: number, stage: string, once: boolean, planned: boolean, disputed: boolean}} Sum its stage is empty where there is no event
 * @typedef {{lives: Uint8Array, projects: Int32Array, ranks: Uint8Array, kinds: Uint8Array}} Facts
 */

const [ONCE, PLANNED, DISPUTED] = [1, 2, 4];

/** @param {import('./model.js').Event[]} events in the order of time @returns {Facts} */
export function factsOf(events) {
  const {length} = events;
  const [projects, ranks, kinds] = [new Int32Array(length), new Uint8Array(length), new Uint8Array(length)];
  const numbers = new Map();
  for (let i = 0; i < length; i++) {
    const {project, reached, once, planned, disputed} = events[i];
    let number = numbers.get(project);
    if (number === undefined) numbers.set(project, number = numbers.size);
    projects[i] = number;
    ranks[i] = RANKS.indexOf(reached);
    kinds[i] = (once ? ONCE : 0) + (planned ? PLANNED : 0) + (disputed ? DISPUTED : 0);
  }
  return {lives: new Uint8Array(numbers.size), projects, ranks, kinds};
}

/**
 * By the same rule as furthest.js.
 *
 * @param {{starts: Float64Array, ends: Float64Array}} dates of the events, in their order
 * @param {Facts} facts
 * @param {number} from first day @param {number} to last day @param {boolean} everything
 * @returns {Sum}
 */
export function sumOf({starts, ends}, {lives, projects, ranks, kinds}, from, to, everything) {
  let length = 0;
  let every = ONCE + PLANNED;
  let some = 0;
  lives.fill(0);
  for (let i = 0; i < starts.length; i++) {
    if (!everything && !(starts[i] <= to && ends[i] >= from)) continue;
    length++;
    every &= kinds[i];
    some |= kinds[i];
    const life = lives[projects[i]];
    const rank = ranks[i];
    lives[projects[i]] = ((life >> 3) > rank ? life & 56 : rank << 3) | (rank || life & 7);
  }
  let most = 0;
  for (let i = 0; i < lives.length; i++) {
    const rank = (lives[i] & 7) === 1 ? 1 : lives[i] >> 3;
    if (rank > most) most = rank;
  }
  return {length, stage: length ? RANKS[most] : '', once: !!(every & ONCE), planned: !!(every & PLANNED), disputed: !!(some & DISPUTED)};
}

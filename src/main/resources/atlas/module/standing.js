import {moment} from './model.js';

/** The stage that stands, as last reported, for several events: the rule of the server's StandingStage. */

/** The stage classes in the order of the server. */
export const STAGES = ['context', 'proposed', 'signed', 'building', 'in-operation', 'halted'];

/** The same as they count. */
export const RANKS = ['context', 'halted', 'proposed', 'signed', 'building', 'in-operation'];

const HALTED = 1;
const [ONCE, PLANNED, DISPUTED] = [1, 2, 4];
const [UNDATED, NEVER] = [-(2 ** 28), -(2 ** 31)];

/**
 * What events come to in a window.
 *
 * @typedef {object} Sum
 * @property {number} length
 * @property {string} stage empty where there is no event
 * @property {boolean} once whether no event that supports the stage has a second source
 * @property {boolean} planned whether all of them are
 * @property {boolean} disputed whether one of them is
 */

/** What the sum needs to know of events, read once. @param {import('./model.js').Event[]} events */
export function factsOf(events) {
  const numbers = new Map();
  const [projects, ranks, orders, kinds] = [0, 1, 2, 3].map(() => new Int32Array(events.length));
  events.forEach((event, i) => {
    const {project, reached, once, planned, disputed} = event;
    if (!numbers.has(project)) numbers.set(project, numbers.size);
    projects[i] = numbers.get(project);
    ranks[i] = RANKS.indexOf(reached);
    const at = moment(event);
    // on one day plans come first and halts last
    orders[i] = (isNaN(at) ? UNDATED : Math.floor(at)) * 4 + (planned ? 0 : ranks[i] === HALTED ? 2 : 1);
    kinds[i] = (once ? ONCE : 0) + (planned ? PLANNED : 0) + (disputed ? DISPUTED : 0);
  });
  return {projects, ranks, orders, kinds, lives: [0, 1, 2].map(() => new Int32Array(numbers.size))};
}

/**
 * The sum of those in a window, with nothing made for the occasion.
 *
 * @param {{starts: ArrayLike<number>, ends: ArrayLike<number>}} dates of the events, in their order
 * @param {ReturnType<typeof factsOf>} facts
 * @param {number} from first day @param {number} to last day @param {boolean} everything
 * @returns {Sum}
 */
export function sumOf({starts, ends}, {projects, ranks, orders, kinds, lives}, from, to, everything) {
  // of each project: the furthest rank, the last halt, the last step
  const [best, halts, steps] = lives;
  const is = (/** @type {number} */ i) => everything || (starts[i] <= to && ends[i] >= from);
  best.fill(0);
  halts.fill(NEVER);
  steps.fill(NEVER);
  let length = 0;
  let most = 0;
  let some = 0;
  let every = PLANNED;
  for (let i = 0; i < ranks.length; i++) {
    if (!is(i)) continue;
    length++;
    some |= kinds[i];
    every &= kinds[i];
    const life = projects[i];
    const rank = ranks[i];
    const last = rank === HALTED ? halts : steps;
    if (rank > best[life]) best[life] = rank;
    if (rank && orders[i] > last[life]) last[life] = orders[i];
  }
  for (let life = 0; life < best.length; life++) {
    if (halts[life] > steps[life]) best[life] = HALTED;
    if (best[life] > most) most = best[life];
  }
  const against = most === HALTED ? steps : halts;
  let once = true;
  for (let i = 0; i < ranks.length; i++) {
    const life = projects[i];
    if (!(kinds[i] & ONCE) && ranks[i] === most && best[life] === most && orders[i] > against[life] && is(i)) once = false;
  }
  return {length, stage: length ? RANKS[most] : '', once, planned: !!every, disputed: !!(some & DISPUTED)};
}

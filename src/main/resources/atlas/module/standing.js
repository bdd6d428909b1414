import {moment} from './clock.js';

/** The stage that stands, as last reported, for several events: the rule of the server's StandingStage. */

/** The stage classes in the order of the server. */
export const STAGES = ['context', 'proposed', 'signed', 'building', 'in-operation', 'halted'];

/** The same as they count. */
export const RANKS = [0, 5, 1, 2, 3, 4].map((place) => STAGES[place]);

const HALTED = 1;
const [UNDATED, NEVER] = [-(2 ** 28), -(2 ** 31)];

/**
 * What events come to in a window.
 *
 * @typedef {object} Sum
 * @property {number} length
 * @property {string} stage empty where there is no event
 * @property {boolean} once whether no event that supports the stage has a second source
 * @property {boolean} planned whether all of them are
 * @property {boolean} aimed whether all that supports the stage is planned
 * @property {boolean} disputed whether one of them is
 */

/** What the sum needs to know of events, read once. @param {import('./model.js').Event[]} events */
export function factsOf(events) {
  const numbers = new Map();
  const [projects, ranks, orders] = [0, 1, 2].map(() => new Int32Array(events.length));
  events.forEach((event, i) => {
    const {project} = event;
    if (!numbers.has(project)) numbers.set(project, numbers.size);
    projects[i] = numbers.get(project);
    ranks[i] = RANKS.indexOf(event.reached);
    const at = moment(event);
    // on one day plans come first and halts last
    orders[i] = (isNaN(at) ? UNDATED : Math.floor(at)) * 4 + (event.planned ? 0 : ranks[i] === HALTED ? 2 : 1);
  });
  return {events, projects, ranks, orders, lives: [0, 1, 2].map(() => new Int32Array(numbers.size))};
}

/**
 * The sum of those in a window, with nothing made for the occasion.
 *
 * @param {{starts: ArrayLike<number>, ends: ArrayLike<number>}} dates of the events, in their order
 * @param {ReturnType<typeof factsOf>} facts
 * @param {number} from first day @param {number} to last day @param {boolean} everything
 * @returns {Sum}
 */
export function sumOf({starts, ends}, facts, from, to, everything) {
  const {events, projects, ranks, orders, lives} = facts;
  // of each project: the furthest rank, the last halt, the last step
  const [best, halts, steps] = lives;
  const is = (/** @type {number} */ i) => everything || (starts[i] <= to && ends[i] >= from);
  best.fill(0);
  halts.fill(NEVER);
  steps.fill(NEVER);
  let length = 0;
  let most = 0;
  let [once, planned, aimed, disputed] = [true, true, true, false];
  for (let i = 0; i < ranks.length; i++) {
    if (!is(i)) continue;
    length++;
    planned &&= events[i].planned;
    disputed ||= events[i].disputed;
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
  for (let i = 0; i < ranks.length; i++) {
    if (supports(facts, most, i) && is(i)) {
      once &&= events[i].once;
      aimed &&= events[i].planned;
    }
  }
  return {length, stage: length ? RANKS[most] : '', once, planned, aimed, disputed};
}

/**
 * Whether an event supports the rank to which the last sum came: of that rank, in a project that stands there, since the last
 * event to the contrary.
 * @param {ReturnType<typeof factsOf>} facts @param {number} most @param {number} i its place
 */
export function supports({projects, ranks, orders, lives: [best, halts, steps]}, most, i) {
  const life = projects[i];
  return ranks[i] === most && best[life] === most && orders[i] > (most === HALTED ? steps : halts)[life];
}

import {datedAt, rangeOf} from './clock.js';
import {factsOf, sumOf} from './standing.js';

/**
 * How far the projects of a country were reported to have got, over time: the rule of the server's Ribbon.
 *
 * @typedef {object} Stretch days; see Ribbon.Stretch
 * @property {number} from
 * @property {number} sure
 * @property {number} until
 * @property {number} over
 * @property {string} stage
 * @property {boolean} planned
 * @property {boolean} once
 */

/** @param {import('./model.js').Event[]} events in any order @param {string} clock @returns {Stretch[]} */
export function ribbonOf(events, clock) {
  /** @type {Map<number, {from: number, sure: number, events: import('./model.js').Event[]}>} */
  const steps = new Map();
  for (const event of events) {
    const at = Math.floor(datedAt(event, clock));
    if (isNaN(at)) continue;
    const [a, b] = rangeOf(event, clock);
    const from = isFinite(a) ? a : b;
    const sure = (isFinite(b) ? b : from) + 1;
    const step = steps.get(at);
    if (step) Object.assign(step, {from: Math.min(step.from, from), sure: Math.max(step.sure, sure), events: [...step.events, event]});
    else steps.set(at, {from, sure, events: [event]});
  }
  const inOrder = [...steps].sort(([a], [b]) => a - b).map(([, step]) => step);
  const facts = factsOf(inOrder.flatMap((step) => step.events));
  // where an event stands is its date: so many of them are known
  const places = facts.events.map((_, i) => i);
  /** @type {Stretch[]} */
  const stretches = [];
  let known = 0;
  for (const step of inOrder) {
    known += step.events.length;
    const {stage, once, aimed: planned} = sumOf({starts: places, ends: places}, facts, 0, known - 1, false);
    const before = stretches[stretches.length - 1];
    const from = Math.max(step.from, before ? before.from : step.from);
    const sure = Math.max(step.sure, before ? before.over : step.sure);
    const same = before && before.stage === stage && before.once === once && before.planned === planned;
    if (before) Object.assign(before, {until: same ? sure : from, over: sure});
    if (!same) stretches.push({from, sure, until: sure, over: sure, stage, once, planned});
  }
  return stretches;
}

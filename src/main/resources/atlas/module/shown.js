import {daysOf, inTime} from './clock.js';

/**
 * Which events pass the reader's questions that are not about time, in the order of the chosen clock. It changes when the
 * reader asks something else, not while time goes by.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {{events: Event[], starts: Float64Array, ends: Float64Array}} Group
 * @typedef {object} Passing
 * @property {string} clock
 * @property {Map<Event, number>} ranks where each of them stands in that order
 * @property {Event[]} events in the order of time
 * @property {Float64Array} starts first days, in the order of the events
 * @property {Float64Array} ends
 */

/** Before anything was asked: no event. @type {Passing} */
export const NOTHING = {clock: '', ranks: new Map(), events: [], starts: new Float64Array(), ends: new Float64Array()};

/** What of an event a facet asks for; other facets were asked by the server. @type {Record<string, (event: Event) => string[]>} */
export const ANSWERS = {
  stage: (event) => [event.stage],
  system: (event) => [event.system],
  country: (event) => event.countries,
  project: (event) => [event.project],
};

/** @param {Event} event @param {import('./query.js').Query} query */
export const passes = (event, {chosen}) => Object.keys(ANSWERS).every((facet) => !chosen[facet] || (event.mark === null && facet === 'project')
  || ANSWERS[facet](event).some((code) => chosen[facet].includes(code)));

/** @param {Event[]} all @param {import('./query.js').Query} query @param {Set<Event>} [found] those that speak of the words; without it, all do */
const thoseOf = (all, query, found) => all.filter((event) => passes(event, query) && (!found || found.has(event)));

/** @param {Event[]} events @param {string} clock */
function datesOf(events, clock) {
  const days = events.map((event) => daysOf(event, clock));
  const [starts, ends] = [0, 1].map((side) => Float64Array.from(days, (day) => day[side]));
  return {events, starts, ends};
}

/** @param {Event[]} all @param {import('./query.js').Query} query @param {Set<Event>} [found] @returns {Passing} */
export function passing(all, query, found) {
  const {clock} = query;
  const events = inTime(thoseOf(all, query, found), clock);
  return {clock, ranks: new Map(events.map((event, i) => [event, i])), ...datesOf(events, clock)};
}

/** Those of a place or country that pass. @param {Event[]} events @param {Passing} passing @returns {Group} */
export function groupOf(events, {ranks, clock}) {
  const rank = (/** @type {Event} */ event) => /** @type {number} */ (ranks.get(event));
  return datesOf(events.filter((event) => ranks.has(event)).sort((a, b) => rank(a) - rank(b)), clock);
}

/** Whether an event may lie in a window. @param {Event} event @param {string} clock @param {[number, number]} days */
export function liesIn(event, clock, [from, to]) {
  const [first, last] = daysOf(event, clock);
  return first <= to && last >= from;
}

/** How many events would pass if this code were the facet's only one. @param {Event[]} all @param {import('./query.js').Query} query @param {string} facet @param {Set<Event>} [found] @param {[number, number]} [days] of a window @returns {Map<string, number>} */
export function countsBy(all, query, facet, found, days) {
  const counts = new Map();
  const {[facet]: _, ...chosen} = query.chosen;
  for (const event of thoseOf(all, {...query, chosen}, found)) {
    if (days && !liesIn(event, query.clock, days)) continue;
    for (const code of ANSWERS[facet](event)) counts.set(code, (counts.get(code) || 0) + 1);
  }
  return counts;
}

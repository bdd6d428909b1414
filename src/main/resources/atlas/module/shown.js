import {spansOf} from './count.js';
import {daysOf, inTime} from './model.js';
import {MANY} from './parts.js';
import {fold, speaksOf} from './search.js';

/**
 * Which events pass the reader's questions that are not about time, in the order of the chosen clock. It changes when the
 * reader asks something else, not while time goes by.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {{events: Event[], starts: Float64Array, ends: Float64Array, spans: import('./count.js').Spans}} Group
 * @typedef {object} Passing
 * @property {string} clock
 * @property {Set<Event>} set
 * @property {Event[]} events in the order of time
 * @property {Float64Array} starts first days, in the order of the events
 * @property {Float64Array} ends
 */

/** What of an event a facet asks for; other facets were asked by the server. @type {Record<string, (event: Event) => string[]>} */
export const ANSWERS = {
  stage: (event) => [event.stage],
  system: (event) => [event.system],
  country: (event) => event.countries,
  project: (event) => [event.project],
};

const texts = new WeakMap();

/** @param {Event} event @returns {string} all that is said of it, folded */
function textOf(event) {
  const {row, mark, lane} = event;
  if (!texts.has(event)) {
    const text = [mark.getAttribute('aria-label'), row?.textContent, lane.li.firstElementChild.textContent];
    texts.set(event, fold(text.join('\n')));
  }
  return texts.get(event);
}

/** @param {Event} event @param {import('./query.js').Query} query */
const passes = (event, {chosen}) => Object.keys(ANSWERS).every((facet) => !chosen[facet] || (MANY && !event.mark && facet === 'project')
  || ANSWERS[facet](event).some((code) => chosen[facet].includes(code)));

/** @param {Event[]} all @param {import('./query.js').Query} query @param {Set<any>} [found] what the server says of the words: it knows more texts than the page @returns {Passing} */
export function passing(all, query, found) {
  const speaks = speaksOf(query.words);
  // what the server counted it has searched as well
  const speaksIn = (/** @type {Event} */ event) => !query.words || (MANY && !event.mark) || (found ? found.has(event) : speaks(textOf(event)));
  const {clock} = query;
  const events = all.filter((event) => passes(event, query) && speaksIn(event));
  inTime(events, clock);
  const days = events.map((event) => daysOf(event, clock));
  return {clock, events, set: new Set(events), starts: Float64Array.from(days, (d) => d[0]), ends: Float64Array.from(days, (d) => d[1])};
}

/** Those of a place or country that pass, ready to be counted. @param {Event[]} events @param {Passing} passing @returns {Group} */
export function groupOf(events, {set, clock}) {
  const those = inTime(events.filter((event) => set.has(event)), clock);
  const days = those.map((event) => daysOf(event, clock));
  const dated = days.filter((day) => !isNaN(day[0]));
  return {events: those, starts: Float64Array.from(days, (d) => d[0]), ends: Float64Array.from(days, (d) => d[1]),
    spans: spansOf(dated.map((d) => d[0]), dated.map((d) => d[1]))};
}

/** How many events would pass if this code were the facet's only one. @param {Event[]} all @param {import('./query.js').Query} query @param {string} facet @param {Set<any>} [found] @returns {Map<string, number>} */
export function countsBy(all, query, facet, found) {
  const counts = new Map();
  const {[facet]: _, ...chosen} = query.chosen;
  for (const event of passing(all, {...query, chosen}, found).events) {
    for (const code of ANSWERS[facet](event)) counts.set(code, (counts.get(code) || 0) + 1);
  }
  return counts;
}

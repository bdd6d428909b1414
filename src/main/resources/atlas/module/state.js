import {EVERYTHING, sorted, wordsOf} from './query.js';
import {clamp, firstDay, lastDay, monthFrom, monthTo, startOfStep, stepMonths, textFrom, textTo} from './time.js';

/**
 * What the reader has asked for. Every change is an action; the same state and action always give the same next state.
 *
 * @typedef {import('./query.js').Query} Query
 * @typedef {object} State
 * @property {Query} query which events
 * @property {string} id the open event; empty for none
 * @property {string} row the country whose row is open; empty for none
 * @property {boolean} playing
 * @property {number} speed 1, 2 or 4
 * @property {number} first the first day of the timeline
 * @property {number} last its last day
 * @property {string} [from] what the page holds starts here, as written; nothing where it holds all
 * @property {string} [to]
 *
 * @typedef {object} Changes what each action says
 * @property {{}} always
 * @property {{from: number, to: number}} window days
 * @property {{from: number, to: number}} drag days, in any order
 * @property {{start: boolean, months: number}} edge
 * @property {{clock: string}} clock
 * @property {{words: string}} words
 * @property {{facet: string, code: string}} toggle
 * @property {{}} all
 * @property {{query: Query, id: string, row: string}} restore
 * @property {{country: string}} row
 * @property {{id: string}} select
 * @property {{}} speed
 * @property {{}} pause
 * @property {{}} play
 * @property {{by: number | string}} step a button says it in a text
 * @property {{next?: number}} tick the day on which the next report begins
 * @typedef {{[T in keyof Changes]: {type: T} & Changes[T]}[keyof Changes]} Action
 */

/** @param {number} first @param {number} last @param {Query} query @param {string} id @param {string} row @returns {State} */
export const initial = (first, last, query = EVERYTHING, id = '', row = '') => ({query, id, row, playing: false, speed: 1, first, last});

/** The first and last day asked for, never beyond those of the timeline. @param {State} state @returns {[number, number]} */
export function windowOf({query, first, last}) {
  return [query.from ? Math.max(first, firstDay(query.from)) : first, query.to ? Math.min(last, lastDay(query.to)) : last];
}

/** @param {State} state @param {Action} action @returns {State} */
export function reduce(state, action) {
  const change = /** @type {((state: State, action: Action) => Partial<State>) | undefined} */ (CHANGES[action.type]);
  return change ? {...state, ...change(state, action)} : state;
}

/** @type {{[T in keyof Changes]: (state: State, action: Changes[T]) => Partial<State>}} */
const CHANGES = {
  always: (state) => ({playing: false, ...asking(state, {from: '', to: ''})}),
  window: (state, {from, to}) => ({playing: false, ...within(state, from, to)}),
  drag(state, {from, to}) {
    const start = monthFrom(Math.min(from, to));
    return {playing: false, ...within(state, start, Math.max(monthTo(Math.max(from, to)), endOfMonth(start)))};
  },
  edge(state, {start, months}) {
    const [from, to] = windowOf(state);
    const moved = start
      ? Math.min(startOfStep(from, 1, months), startOfStep(to, 1, 0))
      : Math.max(startOfStep(to + 1, 1, months) - 1, endOfMonth(from));
    return {playing: false, ...within(state, start ? moved : from, start ? to : moved)};
  },
  clock: (state, {clock}) => asking(state, {clock}),
  words: (state, {words}) => asking(state, {words: wordsOf(words)}),
  toggle(state, {facet, code}) {
    const before = state.query.chosen[facet] || [];
    const codes = before.includes(code) ? before.filter((other) => other !== code) : sorted([...before, code]);
    const chosen = {...state.query.chosen, [facet]: codes};
    if (!codes.length) delete chosen[facet];
    return asking(state, {chosen});
  },
  all: () => ({query: EVERYTHING, playing: false}),
  restore: (state, {query, id, row}) => ({query, id, row, playing: false}),
  // what was open in another row goes with it
  row: (state, {country}) => ({row: country === state.row ? '' : country, id: '', playing: false}),
  select: (state, {id}) => ({id, playing: false}),
  speed: (state) => ({speed: state.speed === 4 ? 1 : state.speed * 2}),
  pause: () => ({playing: false}),
  play: (state) => ({playing: true, ...(atEnd(state) ? step(state, 1) : {})}),
  step: (state, {by}) => ({playing: false, ...step(state, Number(by))}),
  tick: (state, {next = 0}) => (!state.playing ? {} : atEnd(state) ? {playing: false} : stepTo(state, next)),
};

/** @param {State} state @param {Partial<Query>} change */
const asking = ({query}, change) => ({query: {...query, ...change}});

/** A window in the timeline; one that shows all of it asks for no more than the page. @param {State} state @param {number} a @param {number} b */
function within(state, a, b) {
  const {first, last} = state;
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => clamp(Math.round(day), first, last));
  return asking(state, {from: from > first ? textFrom(from) : state.from || '', to: to < last ? textTo(to) : state.to || ''});
}

/** @param {number} day */
const endOfMonth = (day) => startOfStep(day, 1, 1) - 1;

/** @param {State} state */
const atEnd = (state) => windowOf(state)[1] >= state.last;

/** A step, and over those that would add nothing. @param {State} state @param {number} next @returns {Partial<State>} */
function stepTo(state, next) {
  const change = step(state, 1);
  const after = {...state, ...change};
  return atEnd(after) || windowOf(after)[1] >= next ? change : stepTo(after, next);
}

/**
 * The window's end goes on by a step while its beginning stays, so that what was reached remains; after the end of the
 * timeline it begins anew.
 * @param {State} state @param {number} by
 */
function step(state, by) {
  const [from, to] = windowOf(state);
  const months = stepMonths(state.last - state.first);
  const begun = startOfStep(to + 1, months, 0);
  const start = by > 0 && atEnd(state) ? from : by < 0 && begun <= to ? begun : startOfStep(begun, months, by);
  return within(state, from, Math.max(start, startOfStep(from, months, 1)) - 1);
}

import {inTime} from './clock.js';
import {countedIn} from './counted.js';
import {find, findAll} from './dom.js';
import {reportsIn} from './said.js';

/**
 * What the markup of a figure says, read once.
 *
 * @typedef {import('./dom.js').Written} Written
 * @typedef {object} Event
 * @property {string} id
 * @property {Written} mark its link in a lane
 * @property {Written[]} lag the line from it to its earliest report, and what stands at its end
 * @property {Written} [row] its row of the table, or its item of the list
 * @property {Lane} lane
 * @property {string} project events outside any project are one of their own
 * @property {string[]} countries
 * @property {number} d0 first day on which it can have happened; -Infinity for an open side, NaN without a date
 * @property {number} d1 last day
 * @property {number} r0 first day of its earliest report; NaN if there is none
 * @property {number} r1 last day
 * @property {string} stage
 * @property {string} reached what counts as reached: what is planned counts as proposed
 * @property {string} system
 * @property {boolean} planned
 * @property {boolean} once whether it rests on one independent source
 * @property {boolean} disputed
 * @property {string} [opened] the country in whose row it was opened
 *
 * @typedef {{li: Written, key: string, country: string, name: string, events: Event[]}} Lane
 * @typedef {{link: Written, svg: SVGSVGElement, x: number, y: number, country: string, events: Event[], name: string, own?: import('./labels.js').Name}} Place
 * @typedef {object} Model
 * @property {Written} root
 * @property {Written} figure
 * @property {Event[]} events in the order of time
 * @property {Map<string, Written>} reports those that are written out in the page, by id
 * @property {Map<string, Event>} byId
 * @property {Lane[]} lanes
 * @property {Place[]} places
 * @property {Map<string, Event[]>} countries
 * @property {number} first first day of the timeline
 * @property {number} last
 * @property {boolean} closed whether rows are closed: their events have neither mark nor id
 * @property {Event[]} opened those of the row that is open, with marks and ids
 */

export const SLASH = 'use[href$="-slash"]';

/** @param {Written} root @param {Written} figure @returns {Model} */
export function readModel(root, figure) {
  const lanes = findAll(figure, '.lane').map((li) => ({li, key: li.dataset.lane, country: li.dataset.cc || '', name: find(li, '.row')?.textContent || '', events: /** @type {Event[]} */ ([])}));
  const {first, last} = find(figure, '.time').dataset;
  const systems = find(figure, '.lanes')?.dataset.systems?.split(' ');
  const rows = reportsIn(root);
  const events = lanes.flatMap((lane) => (lane.events = systems ? countedIn(lane.li, lane, systems, Number(first)) : findAll(lane.li, 'a[data-id]').map((link) => eventOf(rows, lane, link, link.dataset.id))));
  inTime(events);
  const byId = new Map(systems ? [] : events.map((event) => [event.id, event]));
  const places = findAll(figure, '.place > a').map((link) => placeOf(link, byId));
  const countries = new Map();
  for (const event of events) {
    for (const country of event.countries) (countries.get(country) || countries.set(country, []).get(country)).push(event);
  }
  // where rows are closed, a place is its country
  if (systems) places.forEach((place) => (place.events = countries.get(place.country) || []));
  return {root, figure, events, reports: rows, byId, lanes, places, countries, first: Number(first || 0), last: Number(last || 0), closed: !!systems, opened: []};
}

/** @param {Map<string, Written>} rows of a page, by event @param {Lane} lane @param {Written} link @param {string} id @returns {Event} */
export function eventOf(rows, lane, link, id) {
  const {d0, d1, r, r0, r1, c, system, countries} = link.dataset;
  const dated = d0 ?? d1;
  const planned = link.classList.contains('planned');
  return {
    id, mark: link, lane, system, planned,
    lag: findAll(lane.li, `[data-of="${CSS.escape(id)}"]`),
    row: rows.get(id),
    project: lane.key.startsWith('context-') ? 'event ' + id : lane.key,
    countries: countries ? countries.split(' ') : lane.country ? [lane.country] : [],
    d0: number(d0, dated ? -Infinity : NaN),
    d1: number(d1, dated ? Infinity : NaN),
    r0: number(r0 ?? r, r1 ? -Infinity : NaN),
    r1: number(r1 ?? r, r0 ? Infinity : NaN),
    stage: c,
    reached: planned && c !== 'context' ? 'proposed' : c,
    once: link.classList.contains('once'),
    disputed: !!find(link, SLASH),
  };
}

/** @param {Written} link @param {Map<string, Event>} byId @returns {Place} */
function placeOf(link, byId) {
  const svg = /** @type {SVGSVGElement} */ (link.parentNode);
  const country = link.dataset.place.split('@')[0];
  const events = (link.dataset.ids?.split(' ') || []).flatMap((id) => byId.get(id) || []);
  return {link, svg, x: shareOf(svg, 'x'), y: shareOf(svg, 'y'), country, events, name: (link.getAttribute('aria-label') || '').split(/: |：/)[0]};
}

/** Where something lies on the map. @param {Element} svg @param {string} side */
export const shareOf = (svg, side) => parseFloat(svg.getAttribute(side) || '') / 100;

/** Symbols that gather more on narrow figures are not there on wide ones. @param {Place} place @returns {boolean} */
export const isThere = ({link}) => find(link, '.hit').getBoundingClientRect().width > 0;

/** @param {string | undefined} text @param {number} otherwise */
const number = (text, otherwise) => (text === undefined ? otherwise : Number(text));

/** Whether an event lies at a place: also one of an open row, at its country. @param {Place} place @param {Event} event */
export const liesAt = ({events, country}, event) => events.includes(event) || (!!event.opened && event.countries.includes(country));

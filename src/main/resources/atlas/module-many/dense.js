import {countIn} from './count.js';
import {find, findAll, lay, mark, svg, words} from './dom.js';
import {STAGES} from './furthest.js';
import {moment} from './model.js';
import {percent, share} from './retime.js';
import {groupOf} from './shown.js';

/**
 * A timeline that counts.
 *
 * @typedef {import('./model.js').Event} Event
 * @typedef {import('./model.js').Model} Model
 */

/** The width of a track in its paths, as the server writes them. */
const TRACK = 1000;

/**
 * The lanes of such a timeline: bars again when the reader asks for other events, and how many lie in the window.
 *
 * @param {Model} model
 * @param {(day: number) => [number, number]} binAt
 */
export function denseLanes(model, binAt) {
  const list = find(model.figure, '.lanes');
  const drawn = model.lanes.map((lane) => ({lane, bars: find(lane.li, '.bars'), number: find(lane.li, '.name .n'), group: groupOf(lane.events, {ranks: new Map(), clock: ''}), off: false}));
  const max = Number(list.dataset.max);
  const numbers = numbersOf(model.events);
  let first = true;
  let projects = new Int32Array(0);
  let country = new Int32Array(0);
  /** Those of events that concern several. @type {Map<number, number[]>} */
  let others = new Map();
  return {
    /** @param {import('./shown.js').Passing} passing @param {boolean} asServed */
    filter(passing, asServed) {
      projects = Int32Array.from(passing.events, (event) => numbers.project(event));
      country = Int32Array.from(passing.events, (event) => numbers.country(event.countries[0]));
      others = new Map();
      passing.events.forEach((event, i) => event.countries.length > 1 && others.set(i, event.countries.slice(1).map(numbers.country)));
      for (const part of drawn) {
        part.group = groupOf(part.lane.events, passing);
        part.number.textContent = part.number.textContent.replace(/[\d,]+/, words('{0}', part.group.events.length));
        mark(part.lane.li, {gone: !part.group.events.length});
        if (!first || !asServed) draw(part, passing.clock);
      }
      first = asServed && first;
    },
    /** @param {import('./shown.js').Passing} passing @param {number} from @param {number} to @param {boolean} everything @returns {any} how many events, projects and countries */
    show({events, starts, ends}, from, to, everything) {
      lay(list, {'--from': everything ? '0%' : percent(share(model, from)), '--to': everything ? '100%' : percent(share(model, to + 1))});
      for (const part of drawn) {
        const off = !everything && !countIn(part.group.spans, from, to);
        if (off !== part.off) mark(part.lane.li, {off});
        part.off = off;
      }
      const [seen, places] = [new Uint8Array(numbers.projects), new Uint8Array(numbers.countries)];
      const tally = {length: 0, once: 0, projects: 0, countries: 0};
      for (let i = 0; i < starts.length; i++) {
        if (!everything && !(starts[i] <= to && ends[i] >= from)) continue;
        tally.length++;
        if (events[i].once) tally.once++;
        if (projects[i] >= 0) seen[projects[i]] = 1;
        if (country[i] >= 0) places[country[i]] = 1;
      }
      for (const [i, more] of others) if (everything || (starts[i] <= to && ends[i] >= from)) for (const code of more) places[code] = 1;
      for (const is of seen) tally.projects += is;
      for (const is of places) tally.countries += is;
      return tally;
    },
  };

  /** @param {any} part @param {string} clock */
  function draw({bars, group}, clock) {
    const bins = new Map();
    for (const event of group.events) {
      const at = moment(event, clock);
      if (isNaN(at) || (clock === 'happened' && isNaN(event.d0))) continue;
      const [bin, last] = binAt(Math.floor(Math.max(model.first, Math.min(model.last, at))));
      const kinds = bins.get(bin) || bins.set(bin, {last, counts: [0, 0, 0, 0, 0, 0]}).get(bin);
      kinds.counts[STAGES.indexOf(event.stage)]++;
    }
    const paths = STAGES.map(() => '');
    for (const [bin, {last, counts}] of bins) {
      const x = Math.round((share(model, bin) + share(model, last + 1)) * TRACK / 2);
      let top = 24;
      const all = counts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b);
      const block = Math.min(22, Math.max(2, 22 * Math.sqrt(all / max))) / all;
      counts.forEach((/** @type {number} */ count, /** @type {number} */ i) => {
        if (!count) return;
        top -= count * block;
        paths[i] += `M${x} ${top.toFixed(1)}v${(count * block).toFixed(1)}`;
      });
    }
    bars.replaceChildren(...paths.flatMap((d, i) => (d ? [svg('path', {class: STAGES[i], d})] : [])));
  }
}

/** Small numbers for projects and countries; -1 for what belongs to no project. @param {Event[]} events */
function numbersOf(events) {
  const projects = new Map();
  const countries = new Map();
  const number = (/** @type {Map<string, number>} */ all, /** @type {string} */ name) => all.get(name) ?? all.set(name, all.size).size - 1;
  for (const event of events) {
    if (!event.project.startsWith('event ')) number(projects, event.project);
    event.countries.forEach((country) => number(countries, country));
  }
  return {projects: projects.size, countries: countries.size, project: (/** @type {Event} */ event) => projects.get(event.project) ?? -1,
    country: (/** @type {string} */ code) => countries.get(code) ?? -1};
}

/**
 * A click into a lane that counts asks for the years around it; a key asks for the whole lane.
 *
 * @param {Model} model @param {(day: number) => [number, number]} binAt @param {(from: number, to: number) => [string, string]} texts
 */
export function aimed(model, binAt, texts) {
  for (const link of findAll(model.figure, 'a.count')) {
    const whole = link.getAttribute('href');
    link.addEventListener('click', (/** @type {MouseEvent} */ event) => {
      const box = find(link, '.hit').getBoundingClientRect();
      const url = new URL(whole, location.href);
      if (event.detail && !url.pathname.includes('/events/')) {
        const [from, to] = texts(...binAt(Math.floor(model.first + (event.clientX - box.left) / box.width * (model.last + 1 - model.first))));
        url.searchParams.set('from', from);
        url.searchParams.set('to', to);
      }
      link.setAttribute('href', url.pathname + url.search);
    });
  }
}

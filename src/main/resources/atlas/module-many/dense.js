import {countIn, spansOf} from './count.js';
import {find, findAll, lay, mark, svg, words} from './dom.js';
import {STAGES} from './standing.js';
import {datedAt} from './model.js';
import {percent, share} from './retime.js';
import {groupOf, NOTHING} from './shown.js';
import {tallied} from './tally.js';

/**
 * A timeline that counts.
 *
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
  const drawn = model.lanes.map((lane) => ({lane, bars: find(lane.li, '.bars'), number: find(lane.li, '.name .n'), group: groupOf([], NOTHING), spans: spansOf([], []), off: false}));
  const max = Number(list.dataset.max);
  const inWindow = tallied(model.events);
  let first = true;
  return {
    /** @param {import('./shown.js').Passing} passing @param {boolean} asServed */
    filter(passing, asServed) {
      inWindow.filter(passing);
      for (const part of drawn) {
        part.group = groupOf(part.lane.events, passing);
        part.spans = spansOf(part.group.starts, part.group.ends);
        part.number.textContent = part.number.textContent.replace(/[\d,]+/, words('{0}', part.group.events.length));
        mark(part.lane.li, {gone: !part.group.events.length});
        if (!first || !asServed) draw(part, passing.clock);
      }
      first = asServed && first;
    },
    /** @param {import('./shown.js').Passing} _ @param {number} from @param {number} to @param {boolean} everything @returns {import('./figure.js').Tally} how many events, projects and countries */
    show(_, from, to, everything) {
      lay(list, {'--from': everything ? '0%' : percent(share(model, from)), '--to': everything ? '100%' : percent(share(model, to + 1))});
      for (const part of drawn) {
        const off = !everything && !countIn(part.spans, from, to);
        if (off !== part.off) mark(part.lane.li, {off});
        part.off = off;
      }
      return inWindow.show(from, to, everything);
    },
  };

  /** @param {{bars: Element, group: import('./shown.js').Group}} part @param {string} clock */
  function draw({bars, group}, clock) {
    const bins = new Map();
    for (const event of group.events) {
      const at = datedAt(event, clock);
      if (isNaN(at)) continue;
      const [bin, last] = binAt(Math.floor(Math.max(model.first, Math.min(model.last, at))));
      const kinds = bins.get(bin) || bins.set(bin, {last, counts: STAGES.map(() => 0)}).get(bin);
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

/**
 * A click into a lane that counts asks for the years around it; a key asks for the whole lane.
 *
 * @param {Model} model @param {(day: number) => [number, number]} binAt @param {(from: number, to: number) => [string, string]} texts
 */
export function aimed(model, binAt, texts) {
  for (const link of findAll(model.figure, 'a.count')) {
    const whole = /** @type {string} */ (link.getAttribute('href'));
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

import {countIn, spansOf} from './count.js';
import {find, lay, mark, put, svg, words} from './dom.js';
import {datedAt} from './clock.js';
import {percent, share} from './retime.js';
import {ribbonOf} from './ribbon.js';
import {groupOf, NOTHING} from './shown.js';
import {factsOf, STAGES, sumOf} from './standing.js';
import {tallied} from './tally.js';

/**
 * Closed rows: ribbons drawn again when the reader asks for other events or another clock, and how many lie in the window.
 *
 * @typedef {import('./model.js').Model} Model
 */

/** The width of a track in its paths, the height of a band, and how narrow it may be, as the server's RibbonPath says. */
const [TRACK, HIGH, NARROWEST] = [1000, 10, 0.003];
const LINES = ['context', 'halted'];

/** @param {Model} model @param {Record<string, string>} texts patterns of names */
export function rowsView(model, texts) {
  const list = find(model.figure, '.lanes');
  const drawn = model.lanes.map((lane) => {
    const ribbon = find(lane.li, '.ribbon');
    return {lane, ribbon, served: [...ribbon.children], link: find(lane.li, '.row'), group: groupOf([], NOTHING), spans: spansOf([], []), off: false};
  });
  const inWindow = tallied(model.events);
  let first = true;
  return {
    /** @param {import('./shown.js').Passing} passing @param {boolean} asServed */
    filter(passing, asServed) {
      inWindow.filter(passing);
      for (const part of drawn) {
        part.group = groupOf(part.lane.events, passing);
        part.spans = spansOf(part.group.starts, part.group.ends);
        mark(part.lane.li, {gone: !part.group.events.length});
        if (!first || !asServed) draw(part, passing.clock, asServed);
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

  /** @param {typeof drawn[0]} part @param {string} clock @param {boolean} asServed */
  function draw({lane, ribbon, served, link, group}, clock, asServed) {
    const {events} = group;
    const {length, stage, once} = sumOf(group, factsOf(events), 0, 0, true);
    if (length) {
      put(link, {'data-n': words('{0}', length), 'aria-label': words(stage === 'context' ? texts.placeContext : texts.placeName, lane.name, length,
        texts.stages.split('/')[STAGES.indexOf(stage)], once ? texts.placeOnce : '', '')});
    }
    ribbon.replaceChildren(...(asServed ? served : bands(ribbonOf(events, clock), events.some((event) => isNaN(datedAt(event, clock))))));
  }

  /** @param {import('./ribbon.js').Stretch[]} stretches @param {boolean} undated whether the clock does not date some event */
  function bands(stretches, undated) {
    if (!stretches.length && !undated) return [];
    const [one, two] = ['one', 'two'].map((kind) => svg('svg', {class: kind, viewBox: `0 0 ${TRACK} ${HIGH}`, preserveAspectRatio: 'none', 'aria-hidden': true}));
    const signs = svg('svg', {class: 'signs'});
    for (const stretch of stretches) {
      const {stage, planned, once, sure} = stretch;
      (once ? one : two).append(svg('path', {class: stage + (planned ? ' planned' : ''), d: pathOf(stretch)}));
      if (LINES.includes(stage)) signs.append(svg('use', {href: `#${model.figure.id}-g-${stage}`, class: stage + ' glyph', x: percent(share(model, sure))}));
    }
    if (undated) signs.append(svg('use', {href: `#${model.figure.id}-report`, class: 'report', x: '100%'}));
    const last = stretches[stretches.length - 1];
    if (last) two.append(svg('path', {class: 'silence ' + last.stage, d: `M${x(share(model, last.over))} ${HIGH / 2}H${TRACK}`}));
    return [one, two, signs];
  }

  /** @param {import('./ribbon.js').Stretch} stretch */
  function pathOf({from, sure, until, over, stage}) {
    const [a, b, d] = [from, sure, over].map((day) => share(model, day));
    const end = Math.max(d, b + NARROWEST);
    return LINES.includes(stage) ? `M${x(b)} ${HIGH / 2}H${x(end)}` : `M${x(a)} ${HIGH}L${x(b)} 0H${x(end)}L${x(Math.max(share(model, until), a + NARROWEST))} ${HIGH}z`;
  }
}

/** @param {number} part */
const x = (part) => Math.round(part * TRACK * 10) / 10;

import {findAll, lay, mark, put, words} from './dom.js';
import {SLASH} from './model.js';
import {groupOf} from './shown.js';
import {factsOf, STAGES, sumOf} from './standing.js';
import {paint, size} from './symbol.js';

/**
 * Symbols and fills of the map: what lies in the window, and nothing else. A place or country is drawn again only when other
 * events lie in the window.
 *
 * @param {import('./model.js').Model} model
 * @param {Record<string, string>} texts patterns of names
 */
export function mapView(model, texts) {
  const parts = [...model.places.map((place) => ({all: place.events, draw: symbolOf(place, model.figure.id, texts)})),
    ...[...model.countries].map(([code, all]) => ({all, draw: fillOf(code)}))];
  /** @type {{draw: (sum: import('./standing.js').Sum, shown: import('./model.js').Event[]) => void, group: import('./shown.js').Group, facts: ReturnType<typeof factsOf>}[]} */
  let drawn = [];

  /** @param {string} code */
  function fillOf(code) {
    const shapes = findAll(model.figure, `.base [data-cc="${CSS.escape(code)}"]`);
    let now = '-';
    return (/** @type {import('./standing.js').Sum} */ {stage}) => {
      if (stage !== now) shapes.forEach((shape) => paint(shape, stage));
      now = stage;
    };
  }

  return {
    /** @param {import('./shown.js').Passing} passing */
    filter(passing) {
      drawn = parts.map(({all, draw}) => {
        const group = groupOf(all, passing);
        return {draw, group, facts: factsOf(group.events)};
      });
    },
    /** @param {number} from @param {number} to @param {boolean} everything */
    show(from, to, everything) {
      for (const {draw, facts, group} of drawn) {
        const {events, starts, ends} = group;
        draw(sumOf(group, facts, from, to, everything),
          everything ? events : events.filter((_, i) => starts[i] <= to && ends[i] >= from));
      }
    },
  };
}

/** @param {import('./model.js').Place} place @param {string} id @param {Record<string, string>} texts */
function symbolOf({link, svg, name, events}, id, texts) {
  const glyphs = findAll(link, '.glyph');
  const served = size(events.length, link.dataset.c);
  const slashes = findAll(link, SLASH);
  let last = '-';
  return (/** @type {import('./standing.js').Sum} */ {length, stage, once, planned, disputed}, /** @type {import('./model.js').Event[]} */ shown) => {
    const ids = shown.map((event) => event.id).join(' ');
    if (ids === last) return;
    last = ids;
    mark(svg, {gone: !length});
    if (!length) return;
    for (const glyph of glyphs) {
      lay(glyph, {'--n': String(size(length, stage) / served)});
      paint(glyph, stage);
      mark(glyph, {planned, once: once && !planned});
      put(glyph, {href: `#${id}-g-${stage}`});
    }
    for (const slash of slashes) mark(slash, {gone: !disputed});
    put(link, {'data-c': stage, 'data-shown': ids,
      'aria-label': words(stage === 'context' ? texts.placeContext : texts.placeName, name, length, texts.stages.split('/')[STAGES.indexOf(stage)],
        once ? texts.placeOnce : '', slashes[0] && disputed ? texts.markDisputed : '')});
  };
}

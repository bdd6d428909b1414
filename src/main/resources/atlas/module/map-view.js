import {below} from './count.js';
import {findAll, lay, mark, put, words} from './dom.js';
import {SLASH} from './model.js';
import {groupOf} from './shown.js';
import {factsOf, STAGES, sumOf} from './standing.js';
import {paint, size} from './symbol.js';

/**
 * Symbols and fills of the map: what lies in the window, and nothing else. A place or country is looked at again only when
 * an event has come into the window or gone out of it.
 *
 * @param {import('./model.js').Model} model
 * @param {any} texts patterns of names
 */
export function mapView(model, texts) {
  /** @type {any[]} */
  const parts = [...model.places.map((place) => ({all: place.events, draw: symbolOf(place, model.figure.id, texts)})),
    ...[...model.countries].map(([code, all]) => ({all, draw: fillOf(code)}))];

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
      for (const part of parts) {
        part.group = groupOf(part.all, passing);
        part.facts = factsOf(part.group.events);
        part.seen = -1;
      }
    },
    /** @param {number} from @param {number} to @param {boolean} everything */
    show(from, to, everything) {
      for (const part of parts) {
        const {events, starts, ends, spans} = part.group;
        const seen = everything ? -2 : below(spans.starts, to + 1) * 1e6 + below(spans.ends, from);
        if (seen !== part.seen) {
          part.seen = seen;
          part.draw(sumOf(part.group, part.facts, from, to, everything),
            everything ? events : events.filter((/** @type {any} */ _, /** @type {number} */ i) => starts[i] <= to && ends[i] >= from));
        }
      }
    },
  };
}

/** @param {import('./model.js').Place} place @param {string} id @param {any} texts */
function symbolOf({link, svg, name, events}, id, texts) {
  const glyphs = findAll(link, '.glyph');
  const served = size(events.length, link.dataset.c);
  const slashes = findAll(link, SLASH);
  let last = '';
  return (/** @type {import('./standing.js').Sum} */ {length, stage, once, planned, disputed}, /** @type {import('./model.js').Event[]} */ shown) => {
    mark(svg, {gone: !length});
    if (!length) return;
    const look = stage + once + planned;
    for (const glyph of glyphs) {
      lay(glyph, {'--n': String(size(length, stage) / served)});
      if (look === last) continue;
      paint(glyph, stage);
      mark(glyph, {planned, once: once && !planned});
      put(glyph, {href: `#${id}-g-${stage}`});
    }
    last = look;
    for (const slash of slashes) mark(slash, {gone: !disputed});
    put(link, {'data-c': stage, 'data-shown': shown.map((event) => event.id).join(' '),
      'aria-label': words(stage === 'context' ? texts.placeContext : texts.place, name, length, texts.stages.split('/')[STAGES.indexOf(stage)],
        once ? texts.once : '', slashes[0] && disputed ? texts.disputed : '')});
  };
}

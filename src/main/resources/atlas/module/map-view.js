import {below, spansOf} from './count.js';
import {findAll, lay, mark, put, words} from './dom.js';
import {SLASH} from './model.js';
import {groupOf, NOTHING} from './shown.js';
import {factsOf, STAGES, sumOf} from './standing.js';
import {paint, size} from './symbol.js';

/**
 * Symbols and fills of the map, what lies in the window, and nothing
 * else. A place or country is looked at again only when an event has come into the window or gone out of it; of its
 * elements only that is written which changes; and what nobody sees, the name of a place and the list of its events, waits
 * until the window rests or somebody turns to the place.
 *
 * @typedef {import('./model.js').Event} Event
 * @param {import('./model.js').Model} model
 * @param {Record<string, string>} texts patterns of names
 */
export function mapView(model, texts) {
  const {figure, places, countries, closed} = model;
  /** Symbols that do not yet say what they show. @type {Map<Element | null, () => void>} */
  const unsaid = new Map();
  // where rows are closed a place is its country, which is looked at once for both
  const most = closed ? Math.max(...places.map((place) => place.events.length)) : 0;
  const both = new Set(places.map((place) => closed && place.country));
  const parts = [
    ...places.map((place) => partOf(place.events, closed ? [symbolOf(place), fillOf(place.country)] : [symbolOf(place)])),
    ...[...countries].flatMap(([code, events]) => (both.has(code) ? [] : partOf(events, [fillOf(code)]))),
  ];
  for (const type of ['pointerover', 'focusin', 'click']) {
    figure.addEventListener(type, (event) => unsaid.size && unsaid.get(/** @type {Element} */ (event.target).closest('.place > a'))?.(), true);
  }

  /** @param {string} code */
  function fillOf(code) {
    const shapes = findAll(figure, `.base [data-cc="${CSS.escape(code)}"]`);
    let was = '-';
    return (/** @type {import('./standing.js').Sum} */ {stage, once}) => {
      const look = stage + once;
      if (look !== was) {
        for (const shape of shapes) {
          paint(shape, stage);
          mark(shape, {once: !!stage && once});
        }
      }
      was = look;
    };
  }

  /** @param {import('./model.js').Place} place */
  function symbolOf({link, svg, name, events}) {
    const glyphs = findAll(link, '.glyph');
    const slashes = findAll(link, SLASH);
    const served = size(events.length, link.dataset.c, most);
    const was = {gone: false, scale: '', look: '', disputed: !!slashes[0]};
    return (/** @type {import('./standing.js').Sum} */ sum, /** @type {() => Event[]} */ shown) => {
      const {length, stage, once, planned} = sum;
      const gone = !length;
      if (gone !== was.gone) mark(svg, {gone});
      was.gone = gone;
      unsaid.delete(link);
      if (gone) return;
      const scale = (size(length, stage, most) / served).toFixed(3);
      if (scale !== was.scale) for (const glyph of glyphs) lay(glyph, {'--n': scale});
      was.scale = scale;
      const look = stage + once + planned;
      if (look !== was.look) {
        put(link, {'data-c': stage});
        for (const glyph of glyphs) {
          paint(glyph, stage);
          mark(glyph, {planned, once: once && !planned});
          put(glyph, {href: `#${figure.id}-g-${stage}`});
        }
      }
      was.look = look;
      const disputed = !!slashes[0] && sum.disputed;
      if (disputed !== was.disputed) for (const slash of slashes) mark(slash, {gone: !disputed});
      was.disputed = disputed;
      unsaid.set(link, () => {
        unsaid.delete(link);
        put(link, {'aria-label': words(stage === 'context' ? texts.placeContext : texts.placeName, name, length, texts.stages.split('/')[STAGES.indexOf(stage)],
          once ? texts.placeOnce : '', disputed ? texts.markDisputed : '')});
        if (link.dataset.ids) put(link, {'data-shown': shown().map((event) => event.id).join(' ')});
      });
    };
  }

  return {
    /** @param {import('./shown.js').Passing} passing */
    filter(passing) {
      for (const part of parts) {
        part.group = groupOf(part.all, passing);
        part.facts = factsOf(part.group.events);
        part.spans = spansOf(part.group.starts, part.group.ends);
        part.seen = -1;
      }
    },
    /** @param {number} from first day @param {number} to last day @param {boolean} everything */
    show(from, to, everything) {
      for (const part of parts) {
        const {group, facts, spans} = part;
        const seen = everything ? -2 : below(spans.starts, to + 1) * 1e6 + below(spans.ends, from);
        if (seen === part.seen) continue;
        part.seen = seen;
        const sum = sumOf(group, facts, from, to, everything);
        const shown = () => group.events.filter((_, i) => everything || (group.starts[i] <= to && group.ends[i] >= from));
        for (const draw of part.draws) draw(sum, shown);
      }
    },
    /** All symbols say what they show. */
    rest: () => unsaid.forEach((say) => say()),
  };
}

/**
 * What is drawn of some events; its group is filled before it is shown.
 * @param {Event[]} all @param {((sum: import('./standing.js').Sum, shown: () => Event[]) => void)[]} draws
 */
const partOf = (all, draws) => {
  const group = groupOf([], NOTHING);
  return {all, draws, group, facts: factsOf(group.events), spans: spansOf([], []), seen: -1};
};

import {find, lay, mark, svg} from './dom.js';
import {inTime, moment, rangeOf} from './clock.js';
import {clamp} from './time.js';

/** Half the width that a glyph takes, and the distance of rows, pixels: as the server lays them out. */
const GLYPH = 7;
export const ROW = 15;

/**
 * Moves the marks of all lanes to where another clock puts them. Back at the server's clock everything stands where the
 * server put it.
 *
 * @param {import('./model.js').Model} model
 */
export function retimer(model) {
  const served = model.figure.dataset.clock;
  let moved = false;
  return (/** @type {string} */ clock) => {
    const away = clock !== served;
    if ((!away && !moved) || model.closed) return;
    moved = true;
    mark(model.figure, {retimed: away});
    for (const lane of model.lanes) {
      const width = find(lane.li, '.track').getBoundingClientRect().width || 600;
      const rows = /** @type {number[]} */ ([]);
      for (const event of inTime([...lane.events], clock)) {
        const x = share(model, moment(event, clock));
        mark(event.mark, {nowhere: isNaN(x)});
        if (isNaN(x)) continue;
        // its bar: an open side reaches to the end of the axis, the last day to its end
        const [left, right] = rangeOf(event, clock).map((day, side) => share(model, day + side));
        const by = x - /** @type {SVGCircleElement} */ (find(event.mark, '.hit')).cx.baseVal.valueInSpecifiedUnits / 100;
        stretch(event, left - by, right - left, away);
        const row = rowFor(rows, x * width, left * width, right * width);
        lay(event.mark, {transform: away ? `translate(${by * 100}%,${row * ROW}px)` : ''});
      }
      mark(lane.li, {nowhere: !rows.length});
      lay(/** @type {HTMLElement} */ (find(lane.li, '.track')), {height: away ? 24 + (rows.length - 1) * ROW + 'px' : ''});
    }
  };
}

/**
 * The row for a mark, the first that is free where it begins, by the rule of the server's LaneRows. Rows remember where they end.
 * @param {number[]} rows @param {number} at the middle of its glyph, pixels @param {number} from left end of its bar @param {number} to
 */
export function rowFor(rows, at, from, to) {
  const free = rows.findIndex((end) => end <= Math.min(at - GLYPH, from));
  const row = free < 0 ? rows.length : free;
  rows[row] = Math.max(at + GLYPH, to);
  return row;
}

/** A bar as wide as the date is uncertain, in place of the one that the server drew; the mark around it is moved by a share. */
function stretch(/** @type {import('./model.js').Event} */ event, /** @type {number} */ x, /** @type {number} */ wide, /** @type {boolean} */ away) {
  find(event.mark, '.bar.other')?.remove();
  if (away && wide > 0.006) {
    event.mark.insertBefore(svg('rect', {class: 'bar other', x: percent(x), width: percent(wide), y: -4, height: 8, rx: 4}), find(event.mark, '.glyph'));
  }
}

/** Where a day lies on the axis, 0 to 1. @param {{first: number, last: number}} axis @param {number} day */
export const share = ({first, last}, day) => clamp((day - first) / (last + 1 - first), 0, 1);

/** @param {number} part @returns {string} */
export const percent = (part) => Math.round(part * 1e4) / 100 + '%';

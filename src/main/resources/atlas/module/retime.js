import {find, lay, mark, svg} from './dom.js';
import {inTime, moment, rangeOf} from './model.js';
import {MANY} from './parts.js';
import {clamp} from './time.js';

/** Pixels between two marks of one row, and between rows: as the server lays them out. */
const APART = 13;
const ROW = 15;

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
    if ((!away && !moved) || (MANY && model.dense)) return;
    moved = true;
    mark(model.figure, {retimed: away});
    for (const lane of model.lanes) {
      const width = find(lane.li, '.track').getBoundingClientRect().width || 600;
      const rows = /** @type {number[]} */ ([]);
      for (const event of inTime([...lane.events], clock)) {
        const x = share(model, moment(event, clock));
        mark(event.mark, {nowhere: isNaN(x)});
        if (isNaN(x)) continue;
        const by = x - find(event.mark, '.hit').cx.baseVal.valueInSpecifiedUnits / 100;
        stretch(model, event, clock, away, by);
        let row = rows.findIndex((end) => x * width - end >= APART);
        if (row < 0) row = rows.push(0) - 1;
        rows[row] = x * width;
        lay(event.mark, {transform: away ? `translate(${by * 100}%,${row * ROW}px)` : ''});
      }
      mark(lane.li, {nowhere: !rows.length});
      lay(find(lane.li, '.track'), {height: away ? 24 + (rows.length - 1) * ROW + 'px' : ''});
    }
  };
}

/** A bar as wide as the date is uncertain, in place of the one that the server drew; the mark around it is moved by a share. */
function stretch(/** @type {any} */ model, /** @type {any} */ event, /** @type {string} */ clock, /** @type {boolean} */ away, /** @type {number} */ by) {
  find(event.mark, '.bar.other')?.remove();
  const [from, to] = rangeOf(event, clock);
  const x = share(model, from);
  const wide = share(model, to + 1) - x;
  if (away && wide > 0.006) {
    event.mark.insertBefore(svg('rect', {class: 'bar other', x: percent(x - by), width: percent(wide), y: -4, height: 8, rx: 4}), find(event.mark, '.glyph'));
  }
}

/** Where a day lies on the axis, 0 to 1. @param {{first: number, last: number}} axis @param {number} day */
export const share = ({first, last}, day) => clamp((day - first) / (last + 1 - first), 0, 1);

/** @param {number} part @returns {string} */
export const percent = (part) => Math.round(part * 1e4) / 100 + '%';

import {find, findAll, svg} from './dom.js';
import {moment} from './model.js';
import {percent, share} from './retime.js';
import {startOfStep} from './time.js';

const ORDER = ['context', 'proposed', 'signed', 'building', 'in-operation', 'halted'];

/**
 * The bars of the histogram, counted again when the reader asks for other events or another clock. What the server drew is
 * kept for the case that nothing is asked.
 *
 * @param {import('./model.js').Model} model
 */
export function histogramView(model) {
  const chart = find(model.figure, '.histogram');
  const tall = chart.height.baseVal.value - 4;
  const served = findAll(chart, '[data-bin]');
  const firstBin = served[0]?.dataset;
  const days = firstBin ? Number(firstBin.last) - Number(firstBin.bin) + 1 : 366;
  const months = Math.round(days / 30.4) || 0;
  const begin = (/** @type {number} */ day) => (months ? startOfStep(day, months, 0) : day - ((day - Number(firstBin?.bin)) % 7 + 7) % 7);
  const next = (/** @type {number} */ bin) => (months ? startOfStep(bin, months, 1) : bin + 7);
  let own = /** @type {any[]} */ ([]);
  return {
    /** First and last day of the bin in which a day lies. @param {number} day @returns {[number, number]} */
    binAt: (day) => [begin(day), next(begin(day)) - 1],
    /** @param {import('./shown.js').Passing} passing @param {boolean} asServed */
    filter(passing, asServed) {
      own.forEach((bar) => bar.remove());
      own = [];
      served.forEach((bar) => bar.classList.toggle('gone', !asServed));
      if (asServed) return;
      const bins = new Map();
      for (const event of passing.events) {
        const at = moment(event, passing.clock);
        if (!isNaN(at)) {
          const bin = begin(Math.floor(Math.max(model.first, Math.min(model.last, at))));
          const kind = (event.planned ? 10 : 0) + ORDER.indexOf(event.stage);
          const kinds = bins.get(bin) || bins.set(bin, new Map()).get(bin);
          kinds.set(kind, (kinds.get(kind) || 0) + 1);
        }
      }
      const most = Math.max(1, ...[...bins.values()].map((kinds) => sum(kinds.values())));
      const block = Math.min(9, tall / most);
      for (const [bin, kinds] of bins) own.push(bar(bin, kinds, block));
      chart.prepend(...own);
    },
  };

  /** @param {number} bin @param {Map<number, number>} kinds @param {number} block */
  function bar(bin, kinds, block) {
    const group = svg('g', {'data-bin': bin});
    const x = share(model, bin);
    const wide = share(model, next(bin)) - x;
    let top = tall + 3;
    for (const kind of [...kinds.keys()].sort((a, b) => a - b)) {
      const height = block * (kinds.get(kind) || 0);
      top -= height;
      group.append(svg('rect', {class: ORDER[kind % 10] + (kind > 9 ? ' planned' : ''), 'data-n': kinds.get(kind),
        x: percent(x + wide * 0.06), width: percent(wide * 0.88), y: top.toFixed(1), height: Math.max(1, height - 1).toFixed(1)}));
    }
    return group;
  }
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

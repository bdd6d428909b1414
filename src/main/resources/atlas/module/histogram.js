import {find, findAll, mark, svg} from './dom.js';
import {STAGES} from './standing.js';
import {datedAt} from './model.js';
import {percent, share} from './retime.js';
import {clamp, startOfStep} from './time.js';

/**
 * The bars of the histogram, counted again when the reader asks for other events or another clock. What the server drew is
 * kept for the case that nothing is asked.
 *
 * @param {import('./model.js').Model} model
 */
export function histogramView(model) {
  /** @type {SVGSVGElement} */
  const chart = find(model.figure, '.histogram');
  const tall = chart.height.baseVal.value - 4;
  const served = findAll(chart, '[data-bin]');
  const months = Number(chart.dataset.months);
  const begin = (/** @type {number} */ day) => startOfStep(day, months, 0);
  const next = (/** @type {number} */ bin) => startOfStep(bin, months, 1);
  let own = /** @type {SVGGElement[]} */ ([]);
  return {
    /** First and last day of the bin in which a day lies. @param {number} day @returns {[number, number]} */
    binAt: (day) => [begin(day), next(begin(day)) - 1],
    /** @param {import('./shown.js').Passing} passing @param {boolean} asServed */
    filter(passing, asServed) {
      own.forEach((bar) => bar.remove());
      own = [];
      served.forEach((bar) => mark(bar, {gone: !asServed}));
      if (asServed) return;
      const bins = new Map();
      for (const event of passing.events) {
        const at = datedAt(event, passing.clock);
        if (!isNaN(at)) {
          const bin = begin(Math.floor(clamp(at, model.first, model.last)));
          const kind = (event.planned ? STAGES.length : 0) + STAGES.indexOf(event.stage);
          const kinds = bins.get(bin) || bins.set(bin, new Map()).get(bin);
          kinds.set(kind, (kinds.get(kind) || 0) + 1);
        }
      }
      const block = Math.min(9, ...[...bins.values()].map((kinds) => tall / [...kinds.values()].reduce((a, b) => a + b)));
      for (const [bin, kinds] of bins) own.push(bar(bin, kinds, block));
      chart.prepend(...own);
    },
  };

  /** @param {number} bin @param {Map<number, number>} kinds @param {number} block */
  function bar(bin, kinds, block) {
    const group = svg('g');
    const x = share(model, bin);
    const wide = share(model, next(bin)) - x;
    let top = tall + 3;
    for (const kind of [...kinds.keys()].sort((a, b) => a - b)) {
      const height = block * (kinds.get(kind) || 0);
      top -= height;
      group.append(svg('rect', {class: STAGES[kind % STAGES.length] + (kind < STAGES.length ? '' : ' planned'),
        x: percent(x + wide * 0.06), width: percent(wide * 0.88), y: top.toFixed(1), height: Math.max(1, height - 1).toFixed(1)}));
    }
    return group;
  }
}

import {find, findAll, mark, put, say, svg, words} from './dom.js';
import {datedAt} from './clock.js';
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
  const scale = findAll(chart, '.scale');
  const drawn = scale.map((part) => [part.getAttribute('y') || part.getAttribute('y1'), part.textContent]);
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
      scale.forEach((part, i) => measure(part, .../** @type {[string, string]} */ (drawn[i])));
      if (asServed) return;
      const bins = new Map();
      for (const event of passing.events) {
        const at = datedAt(event, passing.clock);
        if (!isNaN(at)) {
          const bin = begin(Math.floor(clamp(at, model.first, model.last)));
          const counts = bins.get(bin) || bins.set(bin, [0, 0]).get(bin);
          counts[event.once ? 1 : 0]++;
        }
      }
      const block = Math.min(9, ...[...bins.values()].map(([sure, once]) => tall / (sure + once)));
      for (const [bin, counts] of bins) own.push(bar(bin, counts, block));
      chart.prepend(...own);
      const round = roundBelow(Math.max(1, ...[...bins.values()].map(([sure, once]) => sure + once)));
      const y = tall + 3 - round * block;
      for (const part of scale) measure(part, String(part.localName === 'text' ? y + 4 : y), words('{0}', round));
    },
  };

  /** @param {Element} part @param {string} y @param {string} text */
  function measure(part, y, text) {
    if (part.localName === 'text') {
      put(part, {y});
      say(part, text);
    } else {
      put(part, {y1: y, y2: y});
    }
  }

  /** @param {number} bin @param {number[]} counts of two sources or more, of one @param {number} block */
  function bar(bin, counts, block) {
    const group = svg('g');
    const x = share(model, bin);
    const wide = share(model, next(bin)) - x;
    let top = tall + 3;
    counts.forEach((count, i) => {
      top -= block * count;
      if (count) group.append(svg('rect', {class: ['sure', 'one'][i], x: percent(x + wide * 0.06), width: percent(wide * 0.88), y: top.toFixed(1), height: (block * count).toFixed(1)}));
    });
    return group;
  }
}

/** The largest of 1, 2, 5, 10, 20 … that a number reaches: the rule of the server's HistogramScale. @param {number} max 1 or more @returns {number} */
export function roundBelow(max) {
  const power = 10 ** Math.floor(Math.log10(max));
  return power * (max >= 5 * power ? 5 : max >= 2 * power ? 2 : 1);
}

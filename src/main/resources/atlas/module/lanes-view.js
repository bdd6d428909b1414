import {mark} from './dom.js';

/**
 * Marks, lanes: what was not asked for is gone; what lies outside the window is faint, because the timeline is there to
 * show what surrounds the window.
 *
 * @param {import('./model.js').Model} model
 */
export function lanesView(model) {
  const {lanes} = model;
  /** @type {Set<import('./model.js').Event>} */
  const faint = new Set();
  return {
    /** @param {import('./shown.js').Passing} passing */
    filter({ranks}) {
      for (const {li, events: own} of lanes) {
        for (const event of own) for (const part of [event.mark, ...event.lag]) mark(part, {gone: !ranks.has(event)});
        const left = own.filter((event) => ranks.has(event)).length;
        mark(li, {gone: !left, partial: left < own.length});
      }
    },
    /** @param {import('./shown.js').Passing} passing @param {number} from @param {number} to @param {boolean} everything @returns {import('./model.js').Event[]} those in the window */
    show(passing, from, to, everything) {
      const shown = [];
      /** @type {Set<import('./model.js').Lane>} */
      const touched = new Set();
      for (let i = 0; i < passing.events.length; i++) {
        const event = passing.events[i];
        const is = everything || (passing.starts[i] <= to && passing.ends[i] >= from);
        if (is) shown.push(event);
        if (is === faint.has(event)) {
          faint[is ? 'delete' : 'add'](event);
          touched.add(event.lane);
          for (const part of [event.mark, ...event.lag]) mark(part, {off: !is});
        }
      }
      for (const lane of touched) mark(lane.li, {off: !lane.events.some((event) => !faint.has(event) && passing.ranks.has(event))});
      return shown;
    },
  };
}

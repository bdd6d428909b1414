import {mark} from './dom.js';

/**
 * Marks, lanes: what was not asked for is gone; what lies outside the window is faint, because the timeline is there to
 * show what surrounds the window.
 *
 * @param {import('./model.js').Model} model
 */
export function lanesView(model) {
  const {events, lanes} = model;
  /** @type {Map<import('./model.js').Event, boolean>} */
  const lit = new Map(events.map((event) => [event, true]));
  return {
    /** @param {import('./shown.js').Passing} passing */
    filter({set}) {
      for (const event of lanes.flatMap((lane) => lane.events)) {
        mark(event.mark, {gone: !set.has(event)});
        event.lag.forEach((part) => mark(part, {gone: !set.has(event)}));
      }
      for (const {li, events: own} of lanes) {
        const left = own.filter((event) => set.has(event)).length;
        mark(li, {gone: !left, partial: left < own.length});
      }
    },
    /** @param {import('./shown.js').Passing} passing @param {number} from @param {number} to @param {boolean} everything @returns {import('./model.js').Event[]} those in the window */
    show(passing, from, to, everything) {
      const shown = [];
      const touched = new Set();
      for (let i = 0; i < passing.events.length; i++) {
        const event = passing.events[i];
        const is = everything || (passing.starts[i] <= to && passing.ends[i] >= from);
        if (is) shown.push(event);
        if (is !== lit.get(event)) {
          lit.set(event, is);
          touched.add(event.lane);
          mark(event.mark, {off: !is});
          event.lag.forEach((part) => mark(part, {off: !is}));
        }
      }
      for (const lane of touched) mark(lane.li, {off: !lane.events.some((event) => lit.get(event) && passing.set.has(event))});
      return shown;
    },
  };
}

import {mark} from './dom.js';
import {tallied} from './tally.js';

/**
 * Marks and lanes: what was not asked for is gone; what lies outside the window is faint, because the timeline is there to show
 * what surrounds the window. From step to step only those are touched that came into the window or went out of it.
 *
 * @param {import('./model.js').Model} model
 */
export function lanesView(model) {
  const {lanes, events} = model;
  const inWindow = tallied(events);
  const faint = new Set();
  /** How many events of each lane lie in the window. @type {Map<import('./model.js').Lane, number>} */
  const left = new Map();
  /** Lanes that are faint because none does. @type {Set<import('./model.js').Lane>} */
  const empty = new Set();
  const touched = new Set();

  /** @param {import('./model.js').Event} event @param {boolean} is */
  function change(event, is) {
    faint[is ? 'delete' : 'add'](event);
    mark(event.mark, {off: !is});
    for (const part of event.lag) mark(part, {off: !is});
    left.set(event.lane, (left.get(event.lane) || 0) + (is ? 1 : -1));
    touched.add(event.lane);
  }

  return {
    /** @param {import('./shown.js').Passing} passing */
    filter(passing) {
      for (const event of faint) for (const part of [event.mark, ...event.lag]) mark(part, {off: false});
      faint.clear();
      for (const lane of lanes) {
        const {li, events: own} = lane;
        for (const event of own) for (const part of [event.mark, ...event.lag]) mark(part, {gone: !passing.ranks.has(event)});
        const passed = own.filter((event) => passing.ranks.has(event)).length;
        mark(li, {gone: !passed, partial: passed < own.length});
        left.set(lane, passed);
        touched.add(lane);
      }
      inWindow.filter(passing, change);
    },
    /** @param {import('./shown.js').Passing} _ @param {number} from @param {number} to @param {boolean} everything @returns {import('./figure.js').Tally} how many events, projects and countries */
    show(_, from, to, everything) {
      const shown = inWindow.show(from, to, everything);
      for (const lane of touched) {
        const off = !left.get(lane);
        if (off !== empty.has(lane)) {
          empty[off ? 'add' : 'delete'](lane);
          mark(lane.li, {off});
        }
      }
      touched.clear();
      return shown;
    },
  };
}

import {sweep} from './sweep.js';

/**
 * How many events, projects and countries lie in the window, kept from one window to the next.
 *
 * @typedef {import('./model.js').Event} Event
 */

/** @param {Event[]} all of the figure, in any order */
export function tallied(all) {
  const numbers = numbersOf(all);
  let ranks = /** @type {Map<Event, number>} */ (new Map());
  let sweeping = /** @type {ReturnType<typeof sweep>} */ (/** @type {unknown} */ (null));
  const now = {
    length: 0, once: 0, projects: 0, countries: 0,
    /** Whether an event lies in the window. @param {Event} event */
    has: (event) => ranks.has(event) && !!sweeping.inside[/** @type {number} */ (ranks.get(event))],
  };
  return {
    /**
     * Counts other events, all of them as yet.
     *
     * @param {import('./shown.js').Passing} passing
     * @param {(event: Event, is: boolean) => void} [change] is told of each event that comes in or goes out
     */
    filter(passing, change) {
      const {events} = passing;
      const [projects, countries] = [new Int32Array(numbers.projects), new Int32Array(numbers.countries)];
      const [project, country, once] = [new Int32Array(events.length), new Int32Array(events.length), new Uint8Array(events.length)];
      /** Those of events that concern several. @type {Map<number, number[]>} */
      const others = new Map();
      for (let i = 0; i < events.length; i++) {
        project[i] = numbers.project(events[i]);
        country[i] = numbers.country(events[i].countries[0]);
        if (events[i].countries.length > 1) others.set(i, events[i].countries.slice(1).map(numbers.country));
        once[i] = events[i].once ? 1 : 0;
      }
      const count = (/** @type {number} */ i, /** @type {number} */ by) => {
        // the first to come makes one more, the last to go one less
        const turn = by > 0 ? 1 : 0;
        now.length += by;
        now.once += by * once[i];
        if (project[i] >= 0 && (projects[project[i]] += by) === turn) now.projects += by;
        if (country[i] >= 0 && (countries[country[i]] += by) === turn) now.countries += by;
        if (others.has(i)) for (const code of /** @type {number[]} */ (others.get(i))) if ((countries[code] += by) === turn) now.countries += by;
      };
      now.length = now.once = now.projects = now.countries = 0;
      for (let i = 0; i < events.length; i++) count(i, 1);
      ranks = passing.ranks;
      sweeping = sweep(passing, (i, is) => {
        count(i, is ? 1 : -1);
        change?.(events[i], is);
      });
    },
    /** @param {number} from first day @param {number} to last day @param {boolean} everything */
    show(from, to, everything) {
      sweeping.show(from, to, everything);
      return now;
    },
  };
}

/** Small numbers for projects and countries; -1 for what belongs to no project. @param {Event[]} events */
function numbersOf(events) {
  const projects = new Map();
  const countries = new Map();
  const number = (/** @type {Map<string, number>} */ all, /** @type {string} */ name) => all.get(name) ?? all.set(name, all.size).size - 1;
  for (const event of events) {
    if (!event.project.startsWith('event ')) number(projects, event.project);
    event.countries.forEach((country) => number(countries, country));
  }
  return {projects: projects.size, countries: countries.size, project: (/** @type {Event} */ event) => projects.get(event.project) ?? -1,
    country: (/** @type {string} */ code) => countries.get(code) ?? -1};
}

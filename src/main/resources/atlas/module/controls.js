import {find, findAll, mark, part, put, say, settled, words} from './dom.js';
import {windowOf} from './state.js';
import {clamp, dayOf, firstDay, isoDate, lastDay, stepMonths} from './time.js';

/** Milliseconds that a play takes at speed 1, and the least and most between two of its steps. */
const [PLAY, QUICKEST, SLOWEST] = [15e3, 150, 800];

/**
 * Play and step, window in words and as two date fields, clock.
 *
 * @param {import('./dom.js').Written} bar
 * @param {Record<string, string>} texts
 * @param {() => import('./state.js').State} state
 * @param {(action: import('./state.js').Action) => void} dispatch
 * @param {(day: number) => string} dayName
 * @param {(after: number) => number} next the day on which the next report begins
 */
export function timeBar(bar, texts, state, dispatch, dayName, next) {
  const [play, speed, range] = ['.play', '.speed', 'summary'].map((name) => find(bar, name));
  /** @type {HTMLInputElement[]} */
  const [from, to] = ['.from', '.to'].map((name) => find(bar, name));
  let timer = 0;
  const still = matchMedia('(prefers-reduced-motion:reduce)').matches;
  from.onchange = to.onchange = () => {
    const [a, b] = [dayOf(from.value), dayOf(to.value)];
    dispatch({type: 'window', from: isNaN(a) ? state().first : a, to: isNaN(b) ? state().last : b});
  };

  /** Milliseconds to the next step. */
  function pace() {
    const {first, last, speed} = state();
    const days = last - first;
    const steps = days / (stepMonths(days) * 30.4);
    return clamp(PLAY / steps, QUICKEST, SLOWEST) / speed;
  }

  /** @param {boolean} running */
  function run(running) {
    if (running && !timer) {
      const tick = () => {
        timer = setTimeout(tick, pace());
        if (!document.hidden) dispatch({type: 'tick', next: next(windowOf(state())[1])});
      };
      timer = setTimeout(tick, pace());
    } else if (!running) {
      clearTimeout(timer);
      timer = 0;
    }
  }

  return {
    /** @param {number} added how many reports a step of a play has added */
    show(added) {
      const now = state();
      const [a, b] = windowOf(now);
      const {from: since, to: until} = now.query;
      say(play, now.playing ? '❚❚' : '▶');
      put(play, {'aria-label': now.playing ? texts.pause : texts.play, 'data-type': still ? 'step' : now.playing ? 'pause' : 'play'});
      say(speed, now.speed + '×');
      const span = since || until ? words(texts.years, dayName(since ? firstDay(since) : a), dayName(until ? lastDay(until) : b)) : texts.undated;
      say(range, now.playing && added > 0 ? words(texts.added, span, added) : span);
      [from, to].forEach((field, i) => {
        if (field !== document.activeElement) field.value = isoDate(i ? b : a);
      });
      for (const button of findAll(bar, '[data-clock]')) put(button, {'aria-pressed': button.dataset.clock === now.query.clock});
      run(now.playing);
    },
  };
}

/**
 * Search, kinds of system, and the way back to everything.
 *
 * @param {import('./dom.js').Written} tools
 * @param {() => import('./state.js').State} state
 * @param {(action: import('./state.js').Action) => void} dispatch
 */
export function toolBar(tools, state, dispatch) {
  const field = /** @type {HTMLInputElement | null} */ (tools.querySelector('input'));
  const systems = findAll(tools, '[data-code]');
  if (field) field.oninput = settled(() => dispatch({type: 'words', words: field.value}), 150);
  return (/** @type {Map<string, number>} */ counts) => {
    const {query} = state();
    if (field && field !== document.activeElement) field.value = query.words;
    const chosen = query.chosen.system || [];
    pressed(systems, chosen, counts);
    mark(find(tools, 'summary'), {chosen: !!chosen.length});
  };
}

/**
 * The stage classes of the legend become buttons: a press asks for that class, further presses for more of them. The sentence
 * of how many reports are disputed counts those that are asked for.
 *
 * @param {import('./dom.js').Written} figure
 * @returns {(query: import('./query.js').Query, counts: Map<string, number>, disputed: number) => void}
 */
export function legend(figure) {
  const buttons = findAll(figure, '.legend.stages li').map((item) => {
    const button = /** @type {import('./dom.js').Written} */ (part('button', '', ''));
    put(button, {type: 'button', 'data-type': 'toggle', 'data-facet': 'stage', 'data-code': item.dataset.c});
    button.append(...item.childNodes);
    item.append(button);
    return button;
  });
  const disagreed = /** @type {HTMLElement | null} */ (find(figure, '.disagreed'));
  return (query, counts, disputed) => {
    pressed(buttons, query.chosen.stage || [], counts);
    if (disagreed) say(disagreed, disputed ? words(disagreed.dataset.text || '', disputed) : '');
  };
}

/** @param {import('./dom.js').Written[]} buttons @param {string[]} chosen @param {Map<string, number>} counts */
function pressed(buttons, chosen, counts) {
  for (const button of buttons) {
    const {code} = button.dataset;
    const is = chosen.includes(code);
    put(button, {'aria-pressed': is});
    mark(button, {out: !!chosen.length && !is});
    say(find(button, '.n'), words('{0}', counts.get(code) || 0));
  }
}

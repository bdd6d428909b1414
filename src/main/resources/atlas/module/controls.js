import {find, findAll, mark, put, say, settled, words} from './dom.js';
import {windowOf} from './state.js';
import {dayOf, isoDate} from './time.js';

/** Milliseconds between two steps of a play at speed 1. */
const PACE = 400;

/**
 * Play and step, window in words and as two date fields, clock.
 *
 * @param {any} bar
 * @param {any} texts
 * @param {() => import('./state.js').State} state
 * @param {(action: {type: string, [name: string]: any}) => void} dispatch
 * @param {(day: number) => string} dayName
 */
export function timeBar(bar, texts, state, dispatch, dayName) {
  const [play, speed, range, from, to] = ['.play', '.speed', 'summary', '.from', '.to'].map((name) => find(bar, name));
  let timer = 0;
  const still = matchMedia('(prefers-reduced-motion:reduce)').matches;
  play.addEventListener('click', () => dispatch({type: still ? 'step' : state().playing ? 'pause' : 'play', by: 1}));
  find(bar, '.back').addEventListener('click', () => dispatch({type: 'step', by: -1}));
  find(bar, '.on').addEventListener('click', () => dispatch({type: 'step', by: 1}));
  speed.addEventListener('click', () => dispatch({type: 'speed'}));
  find(bar, '.whole').addEventListener('click', () => dispatch({type: 'window', from: state().first, to: state().last}));
  for (const button of findAll(bar, '[data-clock]')) {
    button.addEventListener('click', () => dispatch({type: 'clock', clock: button.dataset.clock}));
  }
  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      const [a, b] = [dayOf(from.value), dayOf(to.value)];
      dispatch({type: 'window', from: isNaN(a) ? state().first : a, to: isNaN(b) ? state().last : b});
    });
  }
  popup(bar);

  /** @param {boolean} running */
  function run(running) {
    if (running && !timer) {
      const tick = () => {
        timer = setTimeout(tick, PACE / state().speed);
        if (!document.hidden) dispatch({type: 'tick'});
      };
      timer = setTimeout(tick, PACE);
    } else if (!running) {
      clearTimeout(timer);
      timer = 0;
    }
  }

  return {
    show() {
      const now = state();
      const [a, b] = windowOf(now);
      const whole = a <= now.first && b >= now.last;
      say(play, now.playing ? '❚❚' : '▶');
      put(play, {'aria-label': now.playing ? texts.pause : texts.play});
      say(speed, now.speed + '×');
      say(range, whole ? texts.undated : words(texts.years, dayName(a), dayName(b)));
      for (const [field, day] of [[from, a], [to, b]]) {
        if (field !== document.activeElement) field.value = isoDate(day);
      }
      for (const button of findAll(bar, '[data-clock]')) put(button, {'aria-pressed': button.dataset.clock === now.query.clock});
      run(now.playing);
    },
  };
}

/**
 * Search, kinds of system, and the way back to everything.
 *
 * @param {any} tools
 * @param {() => import('./state.js').State} state
 * @param {(action: {type: string, [name: string]: any}) => void} dispatch
 */
export function toolBar(tools, state, dispatch) {
  const field = find(tools, 'input');
  const systems = findAll(tools, '[data-system]');
  const search = settled(() => dispatch({type: 'words', words: field.value}), 150);
  field.addEventListener('input', search);
  find(tools, '.all').addEventListener('click', () => dispatch({type: 'all'}));
  for (const button of systems) {
    button.addEventListener('click', () => dispatch({type: 'toggle', facet: 'system', code: button.dataset.system}));
  }
  popup(tools);
  return (/** @type {Map<string, number>} */ counts) => {
    const {query} = state();
    if (field !== document.activeElement) field.value = query.words;
    const chosen = query.chosen.system || [];
    pressed(systems, 'system', chosen, counts);
    mark(find(tools, 'summary'), {chosen: !!chosen.length});
  };
}

/**
 * The stage classes of the legend become buttons: a press asks for that class, further presses for more of them.
 *
 * @param {any} figure
 * @param {(action: {type: string, [name: string]: any}) => void} dispatch
 * @returns {(query: import('./query.js').Query, counts: Map<string, number>) => void}
 */
export function legend(figure, dispatch) {
  const buttons = findAll(figure, '.legend.stages li').map((item) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.stage = item.dataset.c;
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => dispatch({type: 'toggle', facet: 'stage', code: item.dataset.c}));
    return button;
  });
  return (query, counts) => pressed(buttons, 'stage', query.chosen.stage || [], counts);
}

/** @param {any[]} buttons @param {string} facet @param {string[]} chosen @param {Map<string, number>} counts */
function pressed(buttons, facet, chosen, counts) {
  for (const button of buttons) {
    const code = button.dataset[facet];
    put(button, {'aria-pressed': chosen.includes(code)});
    mark(button, {out: !!chosen.length && !chosen.includes(code)});
    say(find(button, '.n'), String(counts.get(code) || 0));
  }
}

/** Escape closes what is open. @param {any} bar */
function popup(bar) {
  const panel = find(bar, 'details');
  bar.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape' && panel.open) {
      event.stopPropagation();
      panel.open = false;
      panel.firstElementChild.focus({preventScroll: true});
    }
  });
}

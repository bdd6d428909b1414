import {find, lay, mark, modified, put} from './dom.js';
import {formatQuery} from './query.js';
import {percent, share} from './retime.js';
import {clamp, stepMonths} from './time.js';
import {windowOf} from './state.js';

/** As far from an edge as its target reaches, pixels. */
const HOLD = 12;

/**
 * The time window over the histogram: dragged anew, by its middle or by its edges; a click takes the bar below it; keys
 * move the edges.
 *
 * @param {import('./dom.js').Written} brush the element over the histogram
 * @param {import('./model.js').Model} model
 * @param {(day: number) => [number, number]} binAt
 * @param {() => import('./state.js').State} state
 * @param {(action: import('./state.js').Action) => void} dispatch
 * @param {(day: number) => string} dayName
 */
export function brushView(brush, model, binAt, state, dispatch, dayName) {
  const start = find(brush, '.start');
  const end = find(brush, '.end');
  const length = model.last + 1 - model.first;
  /** @type {{x: number, from: number, to: number, what: string, moved: boolean} | null} */
  let drag = null;

  const dayAt = (/** @type {PointerEvent} */ event) => {
    const box = brush.getBoundingClientRect();
    return model.first + clamp((event.clientX - box.left) / box.width, 0, 1) * length;
  };

  /** What a pointer at this place takes hold of. @param {PointerEvent} event */
  function holdAt(event) {
    const [from, to] = windowOf(state());
    const {width} = brush.getBoundingClientRect();
    const near = (/** @type {number} */ day) => Math.abs(dayAt(event) - day) / length * width < HOLD;
    return near(from) ? 'start' : near(to + 1) ? 'end'
      : to - from + 1 < length && dayAt(event) > from && dayAt(event) < to ? 'pane' : 'new';
  }

  brush.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
    if (event.button) return;
    const [from, to] = windowOf(state());
    drag = {x: dayAt(event), from, to, what: holdAt(event), moved: false};
    brush.setPointerCapture(event.pointerId);
  });
  brush.addEventListener('pointermove', (/** @type {PointerEvent} */ event) => {
    if (!drag) return;
    const day = dayAt(event);
    if (!drag.moved && Math.abs(day - drag.x) / length * brush.clientWidth < 4) return;
    drag.moved = true;
    const by = clamp(day - drag.x, model.first - drag.from, model.last - drag.to);
    if (drag.what === 'start') dispatch({type: 'drag', from: day, to: drag.to});
    else if (drag.what === 'end') dispatch({type: 'drag', from: drag.from, to: day});
    else if (drag.what === 'pane') dispatch({type: 'drag', from: drag.from + by, to: drag.to + by});
    else dispatch({type: 'drag', from: drag.x, to: day});
  });
  brush.addEventListener('pointerup', (/** @type {PointerEvent} */ event) => {
    const held = drag;
    drag = null;
    if (!held || held.moved) return;
    const [from, to] = binAt(Math.floor(dayAt(event)));
    const now = state().query;
    dispatch({type: 'window', from, to});
    if (formatQuery(now) === formatQuery(state().query)) dispatch({type: 'always'});
  });
  brush.onpointercancel = () => (drag = null);
  for (const edge of [start, end]) edge.addEventListener('keydown', keys(edge === start, model, dispatch));

  return () => {
    const [from, to] = windowOf(state());
    const left = percent(share(model, from));
    lay(brush, {'--from': left, '--to': percent(share(model, to + 1))});
    mark(brush, {whole: from <= model.first && to >= model.last});
    [start, end].forEach((thumb, i) => {
      const day = i ? to : from;
      put(thumb, {'aria-valuenow': day, 'aria-valuetext': dayName(day)});
    });
  };
}

/** @param {boolean} start @param {import('./model.js').Model} model @param {(action: import('./state.js').Action) => void} dispatch */
function keys(start, model, dispatch) {
  const step = stepMonths(model.last - model.first);
  /** @type {Record<string, number>} */
  const months = {ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step, PageDown: -12, PageUp: 12, Home: -1e4, End: 1e4};
  return (/** @type {KeyboardEvent} */ event) => {
    const by = months[event.key];
    if (by && !modified(event)) {
      event.preventDefault();
      dispatch({type: 'edge', start, months: by});
    }
  };
}

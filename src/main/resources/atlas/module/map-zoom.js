import {drawnOf, worldOf} from './detail.js';
import {find, findAll, lay, mark, put, modified, say, scrolls, settled} from './dom.js';
import {fitted, HOME, panned, zoomed} from './view.js';

/** From here on the finer outlines are worth their bytes. */
const DETAIL_FROM = 3;

/**
 * Moves the map. The world is an element that is larger than the map and shifted, with symbols at shares of its size, so
 * that moving it is a matter of four numbers, and symbols, names and borders keep their size.
 *
 * @param {import('./dom.js').Written} map
 * @param {import('./dom.js').Written} buttons
 * @param {import('./dom.js').Written} hint
 * @param {() => {x: number, y: number}[]} places to which the map fits, in shares of the world
 * @param {() => void} onMove once the map has come to rest
 * @param {import('./detail.js').Further} further
 */
export function mapZoom(map, buttons, hint, places, onMove, {onClose, onFar}) {
  const world = find(map, '.world');
  /** @type {SVGSVGElement & import('./dom.js').Written} */
  const drawing = find(map, '.base');
  const point = pointers(map);
  let far = onFar;
  let view = HOME;
  let close = onClose;
  const rest = settled(onMove, 120);

  /** The map's width in pixels, and the world as the server placed it, in widths. */
  function base() {
    lay(world, {width: '', left: '', top: '', translate: ''});
    const {clientWidth: w, clientHeight: h} = map;
    const {offsetWidth: width, offsetHeight: height} = world;
    // the map of a story is moved by its style rules, so that its moves count as no shift of the page
    const [x, y] = getComputedStyle(world).translate.split(' ').map(parseFloat);
    const [left, top] = [world.offsetLeft + (x || 0), world.offsetTop + (y || 0)];
    return {w, x0: left / w, y0: top / w, x1: (left + width) / w, y1: (top + height) / w, h: h / w};
  }
  let at = base();

  /** The edges to which the map can be moved: those of the world around it, if that can be had. */
  function edges() {
    return onFar ? placed(worldOf(drawing)) : at;
  }
  /** Where a part of the plane lies. @param {number[]} part x, y, width and height in units of the drawing */
  function placed([x, y, w, h]) {
    const unit = (at.x1 - at.x0) / drawing.viewBox.baseVal.width;
    return {h: at.h, x0: at.x0 + x * unit, y0: at.y0 + y * unit, x1: at.x0 + (x + w) * unit, y1: at.y0 + (y + h) * unit};
  }
  // the first of the plates at which it rests, where it scrolls
  const plate = /** @type {HTMLElement | null} */ (map.querySelector('.plate'));
  const settle = () => plate && (map.scrollLeft = plate.offsetLeft);
  settle();

  /** A map that scrolls is moved from where it was scrolled to. */
  function unscroll() {
    if (!map.scrollLeft) return;
    view = {...view, x: view.x + map.scrollLeft / at.w / view.k};
    map.scrollLeft = 0;
  }

  /** @param {import('./view.js').View} next */
  function go(next) {
    view = next;
    const home = next.k === 1 && Math.abs(next.x) + Math.abs(next.y) < 1e-6;
    const px = (/** @type {number} */ widths) => (home ? '' : widths * at.w * next.k + 'px');
    lay(world, {width: px(at.x1 - at.x0), left: px(at.x0 - next.x), top: px(at.y0 - next.y), translate: home ? '' : 'none'});
    mark(map, {zoomed: !home});
    point(home);
    const drawn = far && placed(drawnOf(drawing));
    if (drawn && (next.x < drawn.x0 || next.y < drawn.y0 || next.x + 1 / next.k > drawn.x1 || next.y + at.h / next.k > drawn.y1)) {
      far?.();
      far = undefined;
    }
    if (next.k >= DETAIL_FROM) {
      close?.();
      close = undefined;
    }
    rest();
  }

  function home() {
    go(HOME);
    settle();
  }

  /** @param {number} by @param {{clientX: number, clientY: number}} [point] what stays where it is; otherwise the middle */
  function zoom(by, point) {
    const {left, top} = map.getBoundingClientRect();
    unscroll();
    go(zoomed(view, by, point ? (point.clientX - left) / at.w : 0.5, point ? (point.clientY - top) / at.w : at.h / 2, edges()));
  }
  /** @param {number} dx pixels @param {number} dy */
  const pan = (dx, dy) => {
    unscroll();
    go(panned(view, dx / at.w, dy / at.w, edges()));
  };

  find(buttons, '.in').onclick = () => zoom(2);
  find(buttons, '.out').onclick = () => zoom(0.5);
  find(buttons, '.fit').onclick = () => {
    unscroll();
    if (view.k === 1 && !plate) go(fitted(places().map(({x, y}) => ({x: at.x0 + x * (at.x1 - at.x0), y: at.y0 + y * (at.y1 - at.y0)})), edges()));
    else home();
  };
  map.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (modified(event)) return;
    const inButtons = buttons.contains(/** @type {Node} */ (event.target));
    const act = ZOOM_KEYS[event.key] || (inButtons && PAN_KEYS[event.key]);
    if (!act) return;
    event.preventDefault();
    if (act === 'home') home();
    else if (typeof act === 'number') zoom(act);
    else pan(act[0] * 60, act[1] * 60);
  });
  map.addEventListener('wheel', (/** @type {WheelEvent} */ event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0025)), event);
    } else {
      tell();
    }
  }, {passive: false});
  map.addEventListener('dblclick', (/** @type {MouseEvent} */ event) => {
    if (/** @type {Element} */ (event.target).closest('a, .zoom, .card')) return;
    event.preventDefault();
    zoom(2, event);
  });
  touches(map, zoom, pan, () => view.k !== 1, tell);

  const quiet = settled(() => mark(hint, {on: false}), 1200);
  /** @param {boolean} [touch] */
  function tell(touch) {
    if (touch) say(hint, hint.dataset.touch);
    mark(hint, {on: true});
    quiet();
  }

  map.addEventListener('atlas-home', () => {
    at = base();
    home();
  });
  new ResizeObserver(() => {
    at = base();
    go(view);
  }).observe(map);
}

/** @type {Record<string, number | 'home'>} */
const ZOOM_KEYS = {'+': 2, '=': 2, '-': 0.5, 0: 'home'};
/** @type {Record<string, [number, number]>} */
const PAN_KEYS = {ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1]};

/**
 * A mouse drags the map once it is larger than the figure; on a touch screen it takes two fingers, because one scrolls the
 * article.
 * @param {import('./dom.js').Written} map @param {(by: number, point: {clientX: number, clientY: number}) => void} zoom @param {(dx: number, dy: number) => void} pan
 * @param {() => boolean} movable @param {(touch: boolean) => void} tell
 */
function touches(map, zoom, pan, movable, tell) {
  /** @type {Map<number, {x: number, y: number}>} */
  const down = new Map();
  let dragged = false;
  map.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
    if (/** @type {Element} */ (event.target).closest('.zoom, .card') || event.button) return;
    down.set(event.pointerId, {x: event.clientX, y: event.clientY});
    dragged = false;
  });
  map.addEventListener('pointermove', (/** @type {PointerEvent} */ event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = {x: event.clientX, y: event.clientY};
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      zoom(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)),
        {clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2});
    } else if (event.pointerType !== 'touch' && movable()) {
      if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
      if (!dragged) map.setPointerCapture(event.pointerId);
      dragged = true;
      pan(now.x - before.x, now.y - before.y);
    } else {
      return;
    }
    down.set(event.pointerId, now);
  });
  for (const type of /** @type {const} */ (['pointerup', 'pointercancel', 'pointerleave'])) {
    map.addEventListener(type, (/** @type {PointerEvent} */ event) => {
      if (type === 'pointercancel' && event.pointerType === 'touch' && down.size === 1 && !scrolls(map)) tell(true);
      down.delete(event.pointerId);
    });
  }
  map.addEventListener('touchmove', (/** @type {TouchEvent} */ event) => {
    if (event.touches.length > 1) event.preventDefault();
  }, {passive: false});
  map.addEventListener('click', (/** @type {Event} */ event) => {
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    }
  }, true);
}

/**
 * What lies beyond the edge of the map is pointed to from there; once the map is moved, it stands where it is.
 * @param {import('./dom.js').Written} map
 */
function pointers(map) {
  const all = findAll(map, '[data-at]').map((svg) => {
    const [x, y] = svg.dataset.at.split(' ');
    return {svg, there: {x, y}, edge: {x: svg.getAttribute('x'), y: svg.getAttribute('y')}};
  });
  return (/** @type {boolean} */ home) => all.forEach(({svg, there, edge}) => put(svg, home ? edge : there));
}

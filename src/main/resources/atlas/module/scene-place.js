/**
 * Where in the world the map of a figure is, so that the figure that comes after it can show the same, if it has the same
 * world or the same part of it, cut out in its own way.
 *
 * @typedef {object} Place
 * @property {number} x left edge of what is seen, in widths of the world
 * @property {number} y upper edge, in widths of the world
 * @property {number} width in widths of the world; 0 for a map that was not moved
 * @property {string} part which part of the world there is
 * @property {number} lanes how far the lanes were scrolled, pixels
 */

/** What a wheel does to the size of the map, for each pixel that it turns: as in map-zoom.js. */
const PER_PIXEL = 0.0025;

/** @param {Element} root @returns {Place | null} */
export function placeOf(root) {
  const [map, world] = boxes(root);
  if (!map || !world) {
    return null;
  }
  const moved = root.querySelector('.map.zoomed');
  return {
    x: (map.left - world.left) / world.width,
    y: (map.top - world.top) / world.width,
    part: partOf(root),
    width: moved ? map.width / world.width : 0,
    lanes: root.querySelector('.panel')?.scrollTop ?? 0,
  };
}

/** @param {Element} root @param {Place} place */
export function showPlace(root, place) {
  const panel = root.querySelector('.panel');
  if (panel) {
    panel.scrollTop = place.lanes;
  }
  const [map, world] = boxes(root);
  if (!map || !world || !place.width || place.part !== partOf(root)) {
    return;
  }
  const k = map.width / place.width / world.width;
  if (Math.abs(k - 1) < 0.01) {
    return;
  }
  // a wheel keeps the point below it where it is: this is the point that takes the edges to where they were
  const fixed = (/** @type {number} */ from, /** @type {number} */ to) => (to - from * k) / (1 - k);
  root.querySelector('.map')?.dispatchEvent(new WheelEvent('wheel', {
    ctrlKey: true,
    cancelable: true,
    deltaY: -Math.log(k) / PER_PIXEL,
    clientX: map.left + fixed(world.left - map.left, -place.x * world.width * k),
    clientY: map.top + fixed(world.top - map.top, -place.y * world.width * k),
  }));
}

/** Of the map and of the world in it. @param {Element} root @returns {(DOMRect | undefined)[]} */
function boxes(root) {
  return ['.map', '.map .world'].map((name) => root.querySelector(name)?.getBoundingClientRect());
}

/** @param {Element} root */
function partOf(root) {
  const base = root.querySelector('.map .base');
  return ['viewBox', 'data-world', 'data-meridian'].map((name) => base?.getAttribute(name)).join(' ');
}

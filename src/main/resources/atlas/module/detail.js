import {find, findAll, mark, put, svg} from './dom.js';
import {textAt} from './fetched.js';

/**
 * What is drawn of the world once the reader asks for it: on coming close, or on stepping back from a part of it; nothing where
 * there is no more to be had.
 *
 * @typedef {{onClose?: () => void, onFar?: () => void}} Further
 * @param {import('./dom.js').Written} map @returns {Further}
 */
export const further = (map) => (find(map, '.base').dataset.world ? {onFar: () => around(map)} : {onClose: () => finer(map)});

/**
 * Replaces the outlines of the world by finer ones, once. Where the page may fetch nothing, the map stays as it is.
 *
 * @param {import('./dom.js').Written} map
 */
async function finer(map) {
  /** @type {SVGSVGElement & import('./dom.js').Written} */
  const base = find(map, '.base');
  const {width, paths} = JSON.parse(await textAt(addressOf('detail', base)) || '{"paths":{}}');
  const transform = `scale(${base.viewBox.baseVal.width / width})`;
  const replace = (/** @type {Element} */ shape, /** @type {string} */ d) => d && put(shape, {d, transform});
  for (const shape of findAll(base, '.land[data-cc]')) {
    replace(shape, paths[shape.dataset.cc]);
    delete paths[shape.dataset.cc];
  }
  // what is left is one shape; paths begin with a relative move
  replace(find(base, '.land:not([data-cc])'), Object.values(paths).map((d) => 'M0 0' + d).join(''));
}

/**
 * Draws the world around a map of a part of it, beneath what is there. Where the page may fetch nothing, the map ends at its edge.
 *
 * @param {import('./dom.js').Written} map
 */
async function around(map) {
  /** @type {SVGSVGElement & import('./dom.js').Written} */
  const base = find(map, '.base');
  const {width, height, paths} = JSON.parse(await textAt(addressOf('world', base)) || '{}');
  if (!paths) return;
  const [x, y, w, h] = worldOf(base);
  const world = svg('g', {transform: `matrix(${w / width} 0 0 ${h / height} ${x} ${y})`});
  for (const d of Object.values(paths)) world.append(svg('path', {class: 'land', d}));
  // the coarser coast must not show beside the finer one
  const [left, top, wide, high] = drawnOf(base);
  base.prepend(world, svg('rect', {class: 'sea', x: left, y: top, width: wide, height: high}));
  mark(map, {surrounded: true});
}

/**
 * A JSON file {width, height, paths: {code: path}} of the world as it is laid out here; the usual world has no name.
 *
 * @param {string} what @param {import('./dom.js').Written} base
 */
const addressOf = (what, {dataset}) => `/map/${[what, dataset.projection, dataset.meridian].filter(Boolean).join('-')}.json`;

/** Where all of the world would be: left, upper edge, width, height, in units of the drawing. @param {import('./dom.js').Written} base */
export const worldOf = (base) => numbers(base.dataset.world);

/** What is drawn of it: the same four. @param {import('./dom.js').Written} base */
export const drawnOf = (base) => numbers(base.dataset.drawn);

/** @param {string} text */
const numbers = (text) => text.split(' ').map(Number);

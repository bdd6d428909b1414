import {find, findAll, put} from './dom.js';
import {textAt} from './fetched.js';

/**
 * Replaces the outlines of the world by finer ones, once. Where the page may fetch nothing, the map stays as it is.
 *
 * @param {import('./dom.js').Written} map
 * @param {string} address of a JSON file {width, paths: {code: path}, borders}
 */
export async function finer(map, address) {
  const {width, paths, borders} = JSON.parse(await textAt(address) || '{"paths":{}}');
  /** @type {SVGSVGElement} */
  const base = find(map, '.base');
  const transform = `scale(${base.viewBox.baseVal.width / width})`;
  const replace = (/** @type {Element} */ shape, /** @type {string} */ d) => d && put(shape, {d, transform});
  findAll(base, '.land').forEach((shape) => replace(shape, paths[shape.dataset.cc]));
  replace(find(base, '.borders'), borders);
}

import {find, findAll, put} from './dom.js';

/**
 * Replaces the outlines of the world by finer ones, once. Where the page may fetch nothing, the map stays as it is.
 *
 * @param {any} map
 * @param {string} address of a JSON file {width, paths: {code: path}, borders}
 */
export async function finer(map, address) {
  try {
    const {width, paths, borders} = await (await fetch(address)).json();
    const base = find(map, '.base');
    const scale = `scale(${base.viewBox.baseVal.width / width})`;
    const replace = (/** @type {Element} */ shape, /** @type {string} */ d) => d && put(shape, {d, transform: scale});
    findAll(base, '.land').forEach((shape) => replace(shape, paths[shape.dataset.cc]));
    replace(find(base, '.borders'), borders);
  } catch {
    // the coarser outlines do
  }
}

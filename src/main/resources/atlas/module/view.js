import {clamp} from './time.js';

/**
 * The part of the map that is seen. x and y are the upper left corner in widths of the map as the server cropped it, k how
 * many times larger things are drawn than there.
 *
 * @typedef {{k: number, x: number, y: number}} View
 * @typedef {{x0: number, y0: number, x1: number, y1: number, h: number}} World its edges, and the map's height, in widths
 */

/** @type {View} */
export const HOME = {k: 1, x: 0, y: 0};
export const CLOSEST = 24;

/** Larger or smaller, while the point of the map at (fx, fy), in widths of the figure, stays where it is. @param {View} view @param {number} by @param {number} fx @param {number} fy @param {World} world @returns {View} */
export function zoomed(view, by, fx, fy, world) {
  const widest = Math.min(1, Math.max(1 / (world.x1 - world.x0), world.h / (world.y1 - world.y0)));
  const k = clamp(view.k * by, widest, CLOSEST);
  return seen({k, x: view.x + fx / view.k - fx / k, y: view.y + fy / view.k - fy / k}, world);
}

/** @param {View} view @param {number} dx in widths of the figure @param {number} dy @param {World} world @returns {View} */
export const panned = (view, dx, dy, world) => seen({k: view.k, x: view.x - dx / view.k, y: view.y - dy / view.k}, world);

/** All of these points with some room around. @param {{x: number, y: number}[]} points in widths, as at HOME @param {World} world @returns {View} */
export function fitted(points, world) {
  if (!points.length) return HOME;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = clamp(0.72 * Math.min(1 / (right - left), world.h / (bottom - top)), 1, 8);
  return k === 1 ? HOME : seen({k, x: (left + right) / 2 - 0.5 / k, y: (top + bottom) / 2 - world.h / 2 / k}, world);
}

/** @param {View} view @param {World} world @returns {View} never beyond the edge of the world */
function seen({k, x, y}, {x0, y0, x1, y1, h}) {
  return {k, x: held(x, x0, x1 - 1 / k), y: held(y, y0, y1 - h / k)};
}

/** @param {number} value @param {number} min @param {number} max */
const held = (value, min, max) => (max < min ? (min + max) / 2 : clamp(value, min, max));

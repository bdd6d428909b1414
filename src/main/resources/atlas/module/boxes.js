/**
 * Upright rectangles, pixels.
 *
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 */

/** @param {number} left @param {number} top @param {number} width @param {number} height @returns {Box} */
export const boxOf = (left, top, width, height) => ({left, top, right: left + width, bottom: top + height});

/** @param {Box} box @param {number} x @param {number} y */
export const moved = (box, x, y) => boxOf(box.left + x, box.top + y, box.right - box.left, box.bottom - box.top);

/** @param {Box} box @param {number} by */
export const grown = (box, by) => ({left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by});

/** @param {Box} a @param {Box} b */
export const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} a @param {Box} b */
export const holds = (a, b) => b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;

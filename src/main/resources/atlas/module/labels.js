import {find, findAll, mark, put, scrolls, svg} from './dom.js';
import {isThere} from './model.js';

/**
 * @typedef {{text: SVGTextElement, width: number, height: number}} Name its element and size, pixels
 */

/**
 * Names on a map that was moved or that shows less than the server drew. The server places names for its own map, at every
 * width; for another one they are placed anew, the larger a symbol the earlier.
 *
 * @param {import('./dom.js').Written} map
 * @param {import('./model.js').Place[]} places the largest first, as the server wrote them
 */
export function labels(map, places) {
  return (/** @type {boolean} */ served) => {
    mark(map, {renamed: !served});
    if (served) return;
    const {top, height} = map.getBoundingClientRect();
    // all of a map that scrolls
    const left = map.getBoundingClientRect().left - map.scrollLeft;
    const width = scrolls(map) ? map.scrollWidth : map.clientWidth;
    const marks = places.filter(isThere).map((place) => {
      const hit = find(place.link, '.hit').getBoundingClientRect();
      const r = Math.max(...findAll(place.link, '.glyph').map((glyph) => glyph.getBoundingClientRect().width)) / 2;
      return {...(place.own ||= nameOf(place)), x: hit.left + hit.width / 2 - left, y: hit.top + hit.height / 2 - top, r};
    });
    arranged(marks, width, height).forEach((at, i) => {
      const {text} = marks[i];
      mark(text, {gone: !at});
      if (at) put(text, {x: at[0], y: at[1]});
    });
  };
}

/** @param {import('./model.js').Place} place @returns {Name} */
function nameOf({link}) {
  const served = find(link, 'text');
  const text = svg('text', {class: /** @type {Element} */ (served || link.parentNode).matches('.town') ? 'own town' : 'own'});
  text.textContent = served?.textContent || link.dataset.name;
  link.append(text);
  const {width, height} = text.getBBox();
  return {text, width, height};
}

/**
 * Left ends and baselines of names, from the middle of their marks; nothing where there is no room. A name meets no mark, no
 * other name and not the edge of the map, and is nearer to its own mark than to any other.
 *
 * @param {{x: number, y: number, r: number, width: number, height: number}[]} marks
 * @param {number} width @param {number} height
 * @returns {(number[] | undefined)[]}
 */
export function arranged(marks, width, height) {
  // the buttons are in the corner
  const taken = [[0, 0, 106, 46]];
  return marks.map((own) => {
    const {x, y, r, width: w, height: h} = own;
    return [[r + 3, h * 0.3], [-r - 3 - w, h * 0.3], [-w / 2, -r - 4], [-w / 2, r + h * 0.8 + 2]].find(([dx, dy]) => {
      const [left, top, right, bottom] = [x + dx, y + dy - h * 0.8, x + dx + w, y + dy + h * 0.2];
      // from the edge of a mark to the nearest point of the name
      const gap = (/** @type {{x: number, y: number, r: number}} */ mark) => Math.hypot(Math.max(left - mark.x, mark.x - right, 0), Math.max(top - mark.y, mark.y - bottom, 0)) - mark.r;
      return Math.min(x, y, left - 4, top - 4, width - x, height - y, width - right - 4, height - bottom - 4) > 0
        && !taken.some(([a, b, c, d]) => a < right && c > left && b < bottom && d > top)
        && !marks.some((other) => other !== own && gap(other) < gap(own) + 1)
        && taken.push([left, top, right, bottom]);
    });
  });
}

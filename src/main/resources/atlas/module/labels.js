import {find, findAll, mark, put, svg} from './dom.js';
import {isThere} from './model.js';

/**
 * Names on a map that was moved or that shows less than the server drew. The server places names for its own map, at every
 * width; for another one they are placed anew, the larger a symbol the earlier.
 *
 * @param {any} map
 * @param {import('./model.js').Place[]} places the largest first, as the server wrote them
 */
export function labels(map, places) {
  /** @type {Map<any, {text: any, w: number, h: number}>} */
  const names = new Map();
  return (/** @type {boolean} */ served) => {
    mark(map, {renamed: !served});
    if (served) return;
    const {left, top, width, height} = map.getBoundingClientRect();
    const rects = (/** @type {any} */ root, /** @type {string} */ what) => findAll(root, what).map((element) => element.getBoundingClientRect());
    const marks = places.filter(isThere).map((place) => {
      const [hit] = rects(place.link, '.hit');
      const r = Math.max(...rects(place.link, '.glyph').map((glyph) => glyph.width)) / 2;
      return {...nameOf(place), x: hit.left + hit.width / 2 - left, y: hit.top + hit.height / 2 - top, r};
    });
    const taken = rects(map, '.seat text').map((box) => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
    arranged(marks, width, height, taken).forEach((at, i) => {
      mark(marks[i].text, {gone: !at});
      if (at) put(marks[i].text, {x: at[0], y: at[1]});
    });
  };

  /** @param {import('./model.js').Place} place */
  function nameOf({link}) {
    let name = names.get(link);
    if (!name) {
      const served = find(link, 'text');
      const text = svg('text', {class: (served || link.parentNode).matches('.town') ? 'own town' : 'own'});
      text.textContent = served?.textContent || link.dataset.name;
      link.append(text);
      const {width, height} = text.getBBox();
      name = {text, w: width, h: height};
      names.set(link, name);
    }
    return name;
  }
}

/**
 * Left ends and baselines of names, from the middle of their marks; nothing where there is no room. A name meets no mark, no
 * other name and not the edge of the map, and is nearer to its own mark than to any other.
 *
 * @param {{x: number, y: number, r: number, w: number, h: number}[]} marks
 * @param {number} width @param {number} height
 * @param {number[][]} [taken] other names
 * @returns {(number[] | undefined)[]}
 */
export function arranged(marks, width, height, taken = []) {
  // the buttons are in the corner
  const boxes = [[0, 0, 106, 46], ...taken];
  return marks.map((own) => {
    const {x, y, r, w, h} = own;
    return [[r + 3, h * 0.3], [-r - 3 - w, h * 0.3], [-w / 2, -r - 4], [-w / 2, r + h * 0.8 + 2]].find(([dx, dy]) => {
      const box = [x + dx, y + dy - h * 0.8, x + dx + w, y + dy + h * 0.2];
      const near = gap(box, own) + 1;
      const is = x > 0 && y > 0 && x < width && y < height && box[0] > 4 && box[1] > 4 && box[2] < width - 4 && box[3] < height - 4
        && !boxes.some((other) => other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1])
        && !marks.some((other) => other !== own && gap(box, other) < near);
      if (is) boxes.push(box);
      return is;
    });
  });
}

/** From the edge of a mark to the nearest point of a box. @param {number[]} box @param {{x: number, y: number, r: number}} mark */
const gap = ([left, top, right, bottom], {x, y, r}) => Math.max(0, Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) - r);

import {find, mark, put, svg} from './dom.js';
import {isThere} from './model.js';

/**
 * Names on a map that was moved. The server places names for the map as it crops it, at every width; once the reader has
 * moved it, there is other room, and names are placed anew: the larger a symbol the earlier, where no name meets a symbol,
 * another name or the edge of the map.
 *
 * @param {any} map
 * @param {import('./model.js').Place[]} places the largest first, as the server wrote them
 */
export function labels(map, places) {
  /** @type {Map<any, {text: any, w: number, h: number}>} */
  const names = new Map();
  return (/** @type {boolean} */ home) => {
    if (home) {
      names.forEach(({text}) => mark(text, {gone: true}));
      return;
    }
    const area = map.getBoundingClientRect();
    const symbols = places.filter(isThere).map((place) => {
      const {left, top, width} = find(place.link, '.hit').getBoundingClientRect();
      // what can be hit reaches a little beyond what is seen
      return {place, x: left + width / 2 - area.left, y: top + width / 2 - area.top, r: width / 2 - 2};
    });
    // the buttons are in the corner
    const taken = [[0, 0, 106, 46], ...symbols.map(({x, y, r}) => [x - r, y - r, x + r, y + r])];
    for (const {place, x, y, r} of symbols) {
      const name = nameOf(place);
      const inside = x > 0 && y > 0 && x < area.width && y < area.height;
      const free = inside && candidates(name, r).find(([dx, dy]) => {
        const box = [x + dx, y + dy - name.h * 0.8, x + dx + name.w, y + dy + name.h * 0.2];
        const fits = box[0] > 4 && box[1] > 4 && box[2] < area.width - 4 && box[3] < area.height - 4;
        if (!fits || taken.some((other) => other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1])) return false;
        taken.push(box);
        return true;
      });
      mark(name.text, {gone: !free});
      if (free) put(name.text, {x: free[0], y: free[1]});
    }
  };

  /** @param {import('./model.js').Place} place */
  function nameOf(place) {
    let name = names.get(place);
    if (!name) {
      const text = svg('text', {class: 'own'});
      text.textContent = find(place.link, 'text')?.textContent || place.name.split(', ')[0];
      place.link.append(text);
      const {width, height} = text.getBBox();
      name = {text, w: width, h: height};
      names.set(place, name);
    }
    return name;
  }
}

/** @param {{w: number, h: number}} name @param {number} r @returns {number[][]} left end and baseline */
const candidates = ({w, h}, r) => [[r + 3, h * 0.3], [-r - 3 - w, h * 0.3], [-w / 2, -r - 4], [-w / 2, r + h * 0.8 + 2]];

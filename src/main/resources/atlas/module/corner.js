import {boxOf, grown, holds, meet, moved} from './boxes.js';
import {findAll, mark, put} from './dom.js';
import {covered, framing, ROOM, shownBy, standing} from './framing.js';

/**
 * A chapter on its map: what points beyond stands at the edge, the card where it hides least; names of neighbours, which were
 * placed for the whole story, give way, and marks of other chapters give way to what is read.
 *
 * @typedef {import('./dom.js').Written} Written
 * @typedef {import('./boxes.js').Box} Box
 * @typedef {import('./framing.js').Framing} Framing
 */

/**
 * How the still that is in the map and the card share it, and the part of the plane that the map then shows. From the plane as it
 * will lie: the still may be on its way, and where its parts are now says nothing.
 *
 * @param {Written} map
 * @param {number[]} view x, y, width and height of the still
 * @param {number[]} plane x, y, width and height of what is drawn
 * @returns {{framing: Framing, shown: number[]} | null} nothing where the map has no room
 */
export function framed(map, view, plane) {
  const size = {width: map.clientWidth, height: map.clientHeight};
  if (!size.width || !size.height) return null;
  const card = /** @type {Written | null} */ (map.querySelector('.quote'));
  const found = framing(size, card?.offsetWidth ? {width: card.offsetWidth, height: card.offsetHeight} : null, view, findAll(shotOf(map), '.place').map(placeOf), plane, landOf(map));
  return {framing: found, shown: shownBy(found.lie, size, view)};
}

/**
 * Puts card, pointers and names where the framing wants them; the map shows it already.
 *
 * @param {Written} map
 * @param {number[]} view of the still
 * @param {number[]} plane x, y, width and height of what is drawn
 * @param {Framing} framing
 */
export function arrange(map, view, plane, {lie, frame, corner, card}) {
  const texts = /** @type {SVGTextElement[]} */ (/** @type {unknown} */ (findAll(map, '.around text')));
  // what is asked of the layout is asked before anything is written; a name that is hidden is as large as before
  const boxes = texts.map(named);
  const lands = /** @type {SVGTextElement[]} */ (/** @type {unknown} */ (findAll(shotOf(map), '.land')));
  const quiet = lands.map((land) => named(land).map((box) => moved(box, lie.left, lie.top)));
  const places = findAll(shotOf(map), '.place').map((element) => ({element, place: placeOf(element)}));
  const whole = boxOf(0, 0, map.clientWidth, map.clientHeight);
  const element = map.querySelector('.quote');
  if (element) mark(element, {north: corner.north, west: corner.west});
  const shown = places.flatMap(({element, place}) => {
    const {x, y, isSeen} = standing(place, lie, frame, view);
    if (place.to) put(element, {x: x * 100 + '%', y: y * 100 + '%'});
    const arrow = element.querySelector('.arrow');
    if (arrow) mark(arrow, {hidden: isSeen});
    const [at, ...names] = covered(place, lie, frame, view);
    // half a name is none
    const text = textOf(element);
    if (text) mark(text, {hidden: !!card && names.some((name) => meet(grown(name, -ROOM), card))});
    return [at, ...names];
  });
  const isFree = (/** @type {Box} */ box) => holds(whole, box) && !(card && meet(card, box));
  /** Names that can be read, with their boxes. @type {Box[]} */
  const read = shown.slice();
  for (const [i, land] of lands.entries()) {
    const isRead = quiet[i].every(isFree);
    mark(land, {hidden: !isRead});
    if (isRead) read.push(...quiet[i]);
  }
  const said = new Set(lands.map((land) => land.textContent));
  const others = [...shown, ...quiet.flat()];
  for (const [i, text] of texts.entries()) {
    // the names of the plane are written in its pixels
    const own = boxes[i].map((box) => moved(box, lie.left - view[0] * lie.scale, lie.top - view[1] * lie.scale));
    const isRead = !said.has(text.textContent) && own.every((box) => isFree(box) && !others.some((other) => meet(other, box)));
    mark(text, {hidden: !isRead});
    if (isRead) read.push(...own);
  }
  for (const place of findAll(map, '.over .place')) {
    const [x, y] = ['x', 'y'].map((name, i) => (parseFloat(place.getAttribute(name) || '') / 100) * plane[2 + i] + plane[i]);
    const at = grown(boxOf(lie.left + (x - view[0]) * lie.scale, lie.top + (y - view[1]) * lie.scale, 0, 0), ROOM);
    mark(place, {yielding: read.some((box) => meet(box, at))});
  }
}

/** The marks of the still in the map, above its land; where a chapter has none, nothing is in it. @param {Written} map @returns {ParentNode} */
const shotOf = (map) => [...map.getElementsByClassName('shot')].at(-1) || document.createDocumentFragment();

/**
 * Where land of the countries of which the chapter tells lies in its still; what the still does not reach is asked for, too.
 *
 * @param {Written} map @returns {(at: import('./framing.js').Share) => boolean}
 */
function landOf(map) {
  const ground = /** @type {SVGSVGElement | null} */ (map.querySelector('.shot .ground'));
  if (!ground) return () => false;
  const {x: left, y: top, width, height} = ground.viewBox.baseVal;
  // outlines of its own, or those of the plane, whose units are the same
  const drawn = [...ground.querySelectorAll('.told')].map((told) => (told.matches('use') ? document.querySelector(told.getAttribute('href') || '') : told));
  // where it is cut, the shape stands before its line
  const paths = /** @type {SVGPathElement[]} */ (drawn.map((one) => (one?.matches('path') ? one : one?.querySelector('path'))).filter((one) => one));
  const told = paths.map((path) => ({path, box: path.getBBox()}));
  return ({x, y}) => {
    const point = new DOMPoint(left + x * width, top + y * height);
    return told.some(({path, box}) =>
      point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height && path.isPointInFill(point));
  };
}

/** @param {Written} element @returns {import('./framing.js').Place} */
function placeOf(element) {
  const share = (/** @type {string} */ pair) => {
    const [x, y] = pair.split(' ').map((one) => parseFloat(one) / 100);
    return {x, y};
  };
  const {dataset} = element;
  // as the server wrote it: the map may have had another size before
  if (dataset.to) dataset.at ||= element.getAttribute('x') + ' ' + element.getAttribute('y');
  const at = share(dataset.at || element.getAttribute('x') + ' ' + element.getAttribute('y'));
  return {at, to: dataset.to ? share(dataset.to) : null, weight: element.classList.contains('ringed') ? 100 : 1, named: named(textOf(element))};
}

/** @param {Written} place @returns {SVGTextElement | null} */
const textOf = (place) => place.querySelector('text');

/** What a name covers; nothing where it is not shown. @param {SVGTextElement | null} text @returns {Box[]} */
function named(text) {
  const box = text?.getBBox();
  return box?.width ? [boxOf(box.x, box.y, box.width, box.height)] : [];
}

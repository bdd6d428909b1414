import {findAll, mark} from './dom.js';

/**
 * A chapter on its map: what points beyond stands at the edge, the card in the corner where it hides least, and names of
 * neighbours, which were placed for the whole story, give way.
 *
 * @typedef {import('./dom.js').Written} Written
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 */

/** Between the card and the edges of the map, and the height of the buttons in its upper left corner, pixels. */
const GAP = 12;
const BUTTONS = 56;
/** Around marks and names, pixels. */
const ROOM = 6;
/** From the middle of a pointer to the edge, pixels. */
const EDGE = 24;

/** The lower right one where it is as good as another; the small world stands in the lower left one. */
const CORNERS = [{north: false, west: false, cost: 0}, {north: true, west: false, cost: 1}, {north: false, west: true, cost: 2}, {north: true, west: true, cost: 2}];

/**
 * From the plane as it will lie: the map of a chapter may still be on its way, and where its parts are now says nothing.
 *
 * @param {Written} map
 * @param {Written | null} card
 * @param {number[]} view x, y, width and height of the part of the plane that is shown
 */
export function arrange(map, card, [x, y, width, height]) {
  const scale = Math.min(map.clientWidth / width, map.clientHeight / height);
  if (!scale) return;
  const left = map.clientWidth / 2 - (x + width / 2) * scale;
  const top = map.clientHeight / 2 - (y + height / 2) * scale;
  for (const place of findAll(map, '.shot .beyond')) toEdge(place, map, {width: width * scale, height: height * scale});
  const shown = findAll(map, '.shot .place').flatMap((place) => {
    const share = (/** @type {string} */ name) => parseFloat(place.getAttribute(name) || '0') / 100;
    const at = around(left + (x + share('x') * width) * scale, top + (y + share('y') * height) * scale, 0, 0);
    const text = /** @type {SVGTextElement | null} */ (place.querySelector('text'));
    // a name weighs half of its mark; the ring is hidden by nothing
    const weight = place.classList.contains('ringed') ? 100 : 1;
    if (text) mark(text, {hidden: false});
    return [{text: null, weight: 10 * weight, box: grown(at, ROOM + 6)}, ...named(text).map((box) => ({text, weight: 5 * weight, box: grown(moved(box, at.left, at.top), ROOM)}))];
  });
  const over = card?.offsetWidth ? corner(map, card, shown) : [];
  // half a name is none
  for (const {text, box} of shown) if (text && over.some((other) => meet(grown(box, -ROOM), other))) mark(text, {hidden: true});
  const frame = around(0, 0, map.clientWidth, map.clientHeight);
  for (const text of /** @type {SVGTextElement[]} */ (/** @type {unknown} */ (findAll(map, '.around text')))) {
    mark(text, {hidden: false});
    // the names of the plane are written in its pixels
    const own = named(text).map((box) => moved(box, left, top));
    mark(text, {hidden: own.some((box) => !holds(frame, box) || [...over, ...shown.map((one) => one.box)].some((other) => meet(other, box)))});
  }
}

/**
 * Puts the card into its corner.
 *
 * @param {Written} map
 * @param {Written} card
 * @param {{weight: number, box: Box}[]} shown
 * @returns {Box[]} what it hides
 */
function corner(map, card, shown) {
  const boxes = CORNERS.map(({north, west}) => around(
    west ? GAP : map.clientWidth - GAP - card.offsetWidth,
    !north ? map.clientHeight - GAP - card.offsetHeight : west ? BUTTONS : GAP, card.offsetWidth, card.offsetHeight));
  const costs = boxes.map((box, i) => CORNERS[i].cost + shown.reduce((sum, one) => sum + (meet(one.box, box) ? one.weight : 0), 0));
  const best = costs.indexOf(Math.min(...costs));
  const {north, west} = CORNERS[best];
  mark(card, {north, west});
  return [boxes[best]];
}

/**
 * The figure shows more than the still at two of its sides: a pointer goes to its place if that is seen there, otherwise to the
 * edge that it stands nearest to.
 *
 * @param {Written} place
 * @param {Written} map
 * @param {{width: number, height: number}} still pixels
 */
function toEdge(place, map, still) {
  // as the server wrote it: the map may have had another size before
  place.dataset.at ||= place.getAttribute('x') + ' ' + place.getAttribute('y');
  const [to, at] = [place.dataset.to, place.dataset.at].map((pair) => pair.split(' ').map((share) => parseFloat(share) / 100));
  const sizes = [{still: still.width, map: map.clientWidth, name: 'x'}, {still: still.height, map: map.clientHeight, name: 'y'}];
  const isSeen = sizes.every((size, i) => Math.abs(to[i] - 0.5) * size.still < size.map / 2 - EDGE / 2);
  const share = isSeen ? to : at;
  if (!isSeen) {
    const far = sizes.map((size, i) => (0.5 - Math.abs(at[i] - 0.5)) * size.still);
    const i = far[0] < far[1] ? 0 : 1;
    share[i] = 0.5 + (Math.sign(at[i] - 0.5) * (sizes[i].map / 2 - EDGE)) / sizes[i].still;
  }
  sizes.forEach(({name}, i) => place.setAttribute(name, share[i] * 100 + '%'));
  const arrow = place.querySelector('.arrow');
  if (arrow) mark(arrow, {hidden: isSeen});
}

/** What a name covers; nothing where it is not shown. @param {SVGTextElement | null} text @returns {Box[]} */
function named(text) {
  const box = text?.getBBox();
  return box?.width ? [around(box.x, box.y, box.width, box.height)] : [];
}

/** @param {number} left @param {number} top @param {number} width @param {number} height @returns {Box} */
const around = (left, top, width, height) => ({left, top, right: left + width, bottom: top + height});

/** @param {Box} box @param {number} x @param {number} y */
const moved = (box, x, y) => ({left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y});

/** @param {Box} box @param {number} by */
const grown = (box, by) => ({left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by});

/** @param {Box} a @param {Box} b */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** @param {Box} a @param {Box} b */
const holds = (a, b) => b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;

import {boxOf, grown, meet, moved} from './boxes.js';

/**
 * How the still of a chapter and the card with its words share a map: the still in the middle and the card in the corner where it
 * hides least; where it would hide a mark in each of them, the still a little smaller beside the card.
 *
 * @typedef {import('./boxes.js').Box} Box
 * @typedef {{width: number, height: number}} Size
 * @typedef {{x: number, y: number}} Share of the still, from its upper left corner
 * @typedef {{at: Share, to: Share | null, weight: number, named: Box[]}} Place where it stands; to what it points, if it does; what its names cover, from there
 * @typedef {{left: number, top: number, scale: number}} Lie of the still: its upper left corner, pixels, and pixels a unit of the plane
 * @typedef {{lie: Lie, frame: Box, corner: {north: boolean, west: boolean}, card: Box | null}} Framing
 */

/** Between the card and the edges of the map, and the height of the buttons in its upper left corner, pixels. */
const GAP = 12;
const BUTTONS = 56;
/** Around marks and names, pixels. */
export const ROOM = 6;
/** What it costs to hide a mark; a name half of it; what is ringed is hidden by nothing. */
export const MARK = 10;
/** What a card costs all of which lies on land that the chapter tells of: less than two fifths of it are worth no smaller map. */
const LAND = 25;
/** How often land is asked for along each side of the card. */
const SAMPLES = 6;
/** From the middle of a pointer to the edge, pixels. */
const EDGE = 24;
/** The narrowest still for which the server placed its names, pixels. */
const NARROWEST = 280;

/** The lower right one where it is as good as another; the small world stands in the lower left one. */
const CORNERS = [{north: false, west: false, cost: 0}, {north: true, west: false, cost: 1}, {north: false, west: true, cost: 2}, {north: true, west: true, cost: 2}];

/**
 * @param {Size} map pixels
 * @param {Size | null} card pixels; none where there are no words, or no room for them
 * @param {number[]} view x, y, width and height of the still in the plane
 * @param {Place[]} places of the still
 * @param {number[]} plane x, y, width and height of what is drawn
 * @param {(at: Share) => boolean} [isTold] whether land of which the chapter tells lies at a share of the still
 * @returns {Framing}
 */
export function framing(map, card, view, places, plane, isTold = () => false) {
  const whole = boxOf(0, 0, map.width, map.height);
  const middle = lieIn(whole, view, map, plane);
  if (!card) return {lie: middle, frame: whole, corner: CORNERS[0], card: null};
  const best = cheapest(CORNERS, middle, whole, map, card, view, places, isTold);
  if (best.cost < MARK) return best;
  const room = map.width - card.width - 2 * GAP;
  for (const west of room < NARROWEST ? [] : [false, true]) {
    const frame = boxOf(west ? map.width - room : 0, 0, room, map.height);
    const beside = cheapest(CORNERS.filter((corner) => corner.west === west), lieIn(frame, view, map, plane), frame, map, card, view, places, isTold);
    if (beside.cost < best.cost) return beside;
  }
  return best;
}

/** The part of the plane that all of the map shows. @param {Lie} lie @param {Size} map @param {number[]} view */
export const shownBy = ({left, top, scale}, map, [x, y]) => [x - left / scale, y - top / scale, map.width / scale, map.height / scale];

/**
 * Where a place stands. The map shows more than the still at two of its sides: a pointer goes to its place if that is seen there,
 * otherwise to the edge that it stands nearest to.
 *
 * @param {Place} place @param {Lie} lie @param {Box} frame in which the still lies @param {number[]} view
 * @returns {Share & {isSeen: boolean}}
 */
export function standing({at, to}, {left, top, scale}, frame, [, , width, height]) {
  if (!to) return {...at, isSeen: true};
  const sides = [
    {still: width * scale, first: frame.left - left, last: frame.right - left},
    {still: height * scale, first: frame.top - top, last: frame.bottom - top},
  ];
  const share = [at.x, at.y];
  const isSeen = [to.x, to.y].every((one, i) => one * sides[i].still > sides[i].first + EDGE / 2 && one * sides[i].still < sides[i].last - EDGE / 2);
  if (isSeen) return {...to, isSeen};
  const far = sides.map(({still}, i) => (0.5 - Math.abs(share[i] - 0.5)) * still);
  const i = far[0] < far[1] ? 0 : 1;
  share[i] = (share[i] < 0.5 ? sides[i].first + EDGE : sides[i].last - EDGE) / sides[i].still;
  return {x: share[0], y: share[1], isSeen};
}

/** What the mark of a place covers, and its names. @param {Place} place @param {Lie} lie @param {Box} frame @param {number[]} view @returns {Box[]} */
export function covered(place, lie, frame, view) {
  const {x, y} = standing(place, lie, frame, view);
  const at = boxOf(lie.left + x * view[2] * lie.scale, lie.top + y * view[3] * lie.scale, 0, 0);
  return [grown(at, ROOM + 6), ...place.named.map((box) => grown(moved(box, at.left, at.top), ROOM))];
}

/**
 * As large as there is room, in the middle; where the map would show more than is drawn, as far beside it as the frame allows:
 * what looks like sea is sea.
 *
 * @param {Box} frame @param {number[]} view @param {Size} map @param {number[]} plane @returns {Lie}
 */
function lieIn(frame, [x, y, width, height], map, plane) {
  const scale = Math.min((frame.right - frame.left) / width, (frame.bottom - frame.top) / height);
  return {
    left: beside((frame.left + frame.right - width * scale) / 2, frame.left, frame.right - width * scale, map.width, (x - plane[0]) * scale, plane[2] * scale),
    top: beside((frame.top + frame.bottom - height * scale) / 2, frame.top, frame.bottom - height * scale, map.height, (y - plane[1]) * scale, plane[3] * scale),
    scale,
  };
}

/**
 * @param {number} middle where the still would begin @param {number} first and where it may begin at the earliest
 * @param {number} last and at the latest @param {number} room of the map @param {number} before it is drawn @param {number} drawn in all
 */
function beside(middle, first, last, room, before, drawn) {
  const full = drawn < room ? middle : Math.min(before, Math.max(room - drawn + before, middle));
  return Math.min(last, Math.max(first, full));
}

/**
 * @param {typeof CORNERS} corners @param {Lie} lie @param {Box} frame @param {Size} map @param {Size} card @param {number[]} view
 * @param {Place[]} places @param {(at: Share) => boolean} isTold @returns {Framing & {cost: number}}
 */
function cheapest(corners, lie, frame, map, card, view, places, isTold) {
  const boxes = places.map((place) => ({weight: place.weight, covers: covered(place, lie, frame, view)}));
  const all = corners.map((corner) => {
    const over = boxOf(
      corner.west ? GAP : map.width - GAP - card.width,
      !corner.north ? map.height - GAP - card.height : corner.west ? BUTTONS : GAP, card.width, card.height);
    const cost = corner.cost + LAND * onLand(over, lie, view, isTold) + boxes.reduce((sum, {weight, covers: [mark, ...names]}) =>
      sum + weight * ((meet(mark, over) ? MARK : 0) + names.filter((name) => meet(name, over)).length * MARK / 2), 0);
    return {lie, frame, corner, card: over, cost};
  });
  return all.reduce((least, one) => (one.cost < least.cost ? one : least));
}

/** How much of a box lies on land that is told, from 0 to 1. @param {Box} box @param {Lie} lie @param {number[]} view @param {(at: Share) => boolean} isTold */
function onLand(box, {left, top, scale}, [, , width, height], isTold) {
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = box.left + (((i % SAMPLES) + 0.5) / SAMPLES) * (box.right - box.left);
    const y = box.top + ((Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * (box.bottom - box.top);
    if (isTold({x: (x - left) / (width * scale), y: (y - top) / (height * scale)})) hits++;
  }
  return hits / (SAMPLES * SAMPLES);
}

import assert from 'node:assert/strict';
import test from 'node:test';
import {covered, framing, shownBy} from '../../main/resources/atlas/module/framing.js';
import {boxOf, holds, meet} from '../../main/resources/atlas/module/boxes.js';

const MAP = {width: 768, height: 400};
const CARD = {width: 236, height: 220};
const VIEW = [1000, 300, 300, 200];
/** Much more is drawn than any map here shows. */
const PLANE = [0, 0, 4000, 2000];

const place = (x, y, more = {}) => ({at: {x, y}, to: null, weight: 1, named: [boxOf(8, -6, 60, 15)], ...more});
const marks = (found, places, view = VIEW) => places.map((one) => covered(one, found.lie, found.frame, view)[0]);
const hidden = (found, places) => marks(found, places).filter((mark) => found.card && meet(mark, found.card)).length;
const EVERYWHERE = [0.08, 0.3, 0.5, 0.7, 0.92].flatMap((x) => [0.1, 0.5, 0.9].map((y) => place(x, y)));

/** The same numbers in every run. */
function dice(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test('a chapter lies in the middle of its map, and the card in a corner in which there is nothing', () => {
  const places = [place(0.9, 0.9), place(0.9, 0.1), place(0.5, 0.5)];
  const found = framing(MAP, CARD, VIEW, places, PLANE);
  assert.deepEqual(shownBy(found.lie, MAP, VIEW), [958, 300, 384, 200]);
  assert.deepEqual([found.corner.north, found.corner.west], [false, true]);
  assert.equal(hidden(found, places), 0);
});

test('where there are marks in all corners the chapter makes room for the card', () => {
  const found = framing(MAP, CARD, VIEW, EVERYWHERE, PLANE);
  assert.equal(hidden(found, EVERYWHERE), 0);
  for (const mark of marks(found, EVERYWHERE)) assert.ok(holds(boxOf(0, 0, MAP.width, MAP.height), mark));
  assert.ok(found.lie.scale > 0.8 * framing(MAP, null, VIEW, EVERYWHERE, PLANE).lie.scale, 'hardly smaller');
});

test('the card stands in the corner where it hides least of the land of which the chapter tells', () => {
  const east = ({x}) => x > 0.55;
  const found = framing(MAP, CARD, VIEW, [place(0.5, 0.5)], PLANE, east);
  assert.deepEqual([found.corner.north, found.corner.west], [false, true]);
  assert.equal(found.frame.right - found.frame.left, MAP.width, 'as large as before');
});

test('where such land is beneath every corner the chapter makes room for the card', () => {
  const found = framing(MAP, CARD, VIEW, [place(0.5, 0.5)], PLANE, ({x, y}) => x > 0 && x < 1 && y > 0 && y < 1);
  const {left, scale} = found.lie;
  const still = boxOf(left, 0, VIEW[2] * scale, MAP.height);
  assert.ok(found.card && !meet(found.card, still), 'beside all of it');
});

test('a little of it is worth no smaller map', () => {
  const found = framing(MAP, CARD, VIEW, [place(0.5, 0.5)], PLANE, ({x, y}) => Math.abs(x - 0.5) > 0.3 && Math.abs(y - 0.5) > 0.44);
  assert.equal(found.frame.right - found.frame.left, MAP.width);
});

test('in 2,000 random chapters the card hides no mark where the map is wide enough for both', () => {
  const roll = dice(15);
  let beside = 0;
  for (let run = 0; run < 2000; run++) {
    const places = Array.from({length: 1 + Math.floor(roll() * 14)}, () => place(0.04 + roll() * 0.92, 0.04 + roll() * 0.92));
    const found = framing(MAP, {width: 236, height: 90 + roll() * 280}, VIEW, places, PLANE);
    assert.equal(hidden(found, places), 0, 'run ' + run);
    if (found.frame.right - found.frame.left < MAP.width) beside++;
  }
  assert.ok(beside > 500 && beside < 1900, `${beside} make room`);
});

test('a map that is too narrow for both keeps its size, and the ring is what the card does not hide', () => {
  const narrow = {width: 480, height: 320};
  const places = [...EVERYWHERE, place(0.93, 0.92, {weight: 100}), place(0.08, 0.08, {weight: 100})];
  const found = framing(narrow, CARD, VIEW, places, PLANE);
  assert.equal(found.frame.right - found.frame.left, 480);
  assert.equal(hidden(found, places.slice(-2)), 0);
});

test('a pointer stands at the edge of what is left of the map, or where its place is seen', () => {
  const east = place(0.97, 0.5, {to: {x: 2, y: 0.5}, named: []});
  const found = framing(MAP, CARD, VIEW, [...EVERYWHERE, east], PLANE);
  const [mark] = marks(found, [east]);
  assert.ok(!meet(mark, found.card) && mark.right <= found.frame.right, 'beside the card');
  assert.ok(mark.right > found.frame.right - 24, 'at the edge');
  const near = place(0.97, 0.5, {to: {x: 1.08, y: 0.5}, named: []});
  const alone = framing(MAP, null, VIEW, [near], PLANE);
  const [there] = marks(alone, [near]);
  assert.equal((there.left + there.right) / 2, alone.lie.left + 1.08 * 300 * alone.lie.scale);
});

test('a map shows nothing beyond what is drawn, where there is enough of it', () => {
  const drawn = [980, 280, 600, 400];
  const found = framing(MAP, null, VIEW, [place(0.5, 0.5)], drawn);
  const [x, y, width, height] = shownBy(found.lie, MAP, VIEW);
  assert.deepEqual([x, y, width, height], [980, 300, 384, 200], 'from the edge of what is drawn, and not in the middle');
  const all = framing(MAP, null, VIEW, [place(0.5, 0.5)], [990, 280, 320, 400]);
  assert.deepEqual(shownBy(all.lie, MAP, VIEW)[0], 958, 'in the middle where too little is drawn');
});

test('a pointer of a chapter beside the middle stands at the edge of the map as well', () => {
  const drawn = [1000, 280, 600, 400];
  const [west, east] = [place(0.03, 0.5, {to: {x: -2, y: 0.5}, named: []}), place(0.97, 0.5, {to: {x: 2, y: 0.5}, named: []})];
  const found = framing(MAP, null, VIEW, [west, east], drawn);
  const [first, second] = marks(found, [west, east], VIEW);
  assert.equal((first.left + first.right) / 2, 24);
  assert.equal((second.left + second.right) / 2, MAP.width - 24);
});

test('a chapter is never moved out of the part of the map that the card leaves it', () => {
  const roll = dice(7);
  for (let run = 0; run < 500; run++) {
    const places = Array.from({length: 1 + Math.floor(roll() * 14)}, () => place(0.04 + roll() * 0.92, 0.04 + roll() * 0.92));
    const drawn = [1000 - roll() * 60, 300 - roll() * 60, 420 + roll() * 200, 320 + roll() * 200];
    const {lie, frame} = framing(MAP, {width: 236, height: 90 + roll() * 280}, VIEW, places, drawn);
    assert.ok(lie.left >= frame.left - 1e-6 && lie.left + VIEW[2] * lie.scale <= frame.right + 1e-6, 'run ' + run);
  }
});

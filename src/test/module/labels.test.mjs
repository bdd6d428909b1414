import assert from 'node:assert/strict';
import test from 'node:test';
import {arranged} from '../../main/resources/atlas/module/labels.js';

const [WIDTH, HEIGHT] = [900, 420];

/** Mulberry32: the same numbers at every run. */
function randoms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const outside = (low, high, at) => Math.max(low - at, at - high, 0);
const distance = (box, {x, y, r}) => Math.max(0, Math.hypot(outside(box[0], box[2], x), outside(box[1], box[3], y)) - r);

test('in 500 random sets of places no name can be taken for that of another mark', () => {
  let names = 0;
  for (let seed = 0; seed < 500; seed++) {
    const random = randoms(seed);
    const spread = seed % 3 ? 1 : 0.3;
    const marks = Array.from({length: 1 + Math.floor(random() * 60)}, () => ({
      x: WIDTH * (0.5 + spread * (random() - 0.5)), y: HEIGHT * (0.5 + spread * (random() - 0.5)),
      r: 3 + random() * 12, width: 25 + random() * 100, height: 15,
    }));
    const boxes = arranged(marks, WIDTH, HEIGHT).map((at, i) => at && [marks[i].x + at[0], marks[i].y + at[1] - 12, marks[i].x + at[0] + marks[i].width, marks[i].y + at[1] + 3]);
    boxes.forEach((box, i) => {
      if (!box) return;
      names++;
      assert.ok(box[0] > 0 && box[1] > 0 && box[2] < WIDTH && box[3] < HEIGHT, `seed ${seed}: a name leaves the map`);
      marks.forEach((mark, j) => assert.ok(i === j || distance(box, mark) > distance(box, marks[i]), `seed ${seed}: name ${i} is as near to mark ${j}`));
      boxes.forEach((other, j) => assert.ok(!other || i === j || box[2] <= other[0] || other[2] <= box[0] || box[3] <= other[1] || other[3] <= box[1], `seed ${seed}: names meet`));
    });
  }
  assert.ok(names > 2500, 'most names are left out');
});

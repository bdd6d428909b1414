import assert from 'node:assert/strict';
import {test} from 'node:test';
import {percent, rowFor, share} from '../../main/resources/atlas/module/retime.js';
import {rows} from './tsv.mjs';

for (const [marks, expected] of rows('rows.tsv')) {
  test(`the marks ${marks} lie in the rows ${expected}`, () => {
    const ends = [];
    const found = marks.split(' ').map((mark) => {
      const [at, from = at, to = at] = mark.split(/\[|\.\.|\]/).filter(Boolean).map(Number);
      return rowFor(ends, at, from, to);
    });
    assert.equal(found.join(' '), expected);
  });
}

test('the axis reaches from the first day to the end of the last, and nothing lies beyond it', () => {
  assert.deepEqual([10, 12, 15, 20].map((day) => share({first: 10, last: 19}, day)), [0, 0.2, 0.5, 1]);
  assert.deepEqual([9, 21, -Infinity, Infinity].map((day) => share({first: 10, last: 19}, day)), [0, 1, 0, 1]);
});

test('a share is written in percent, to two decimals', () => {
  assert.deepEqual([0, 0.5, 0.123456, 1].map(percent), ['0%', '50%', '12.35%', '100%']);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rowFor} from '../../main/resources/atlas/module/retime.js';
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

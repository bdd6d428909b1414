import assert from 'node:assert/strict';
import {test} from 'node:test';
import {roundBelow} from '../../main/resources/atlas/module/histogram.js';
import {rows} from './tsv.mjs';

for (const [max, round] of rows('scale.tsv')) {
  test(`a histogram of at most ${max} has its line at ${round}`, () => assert.equal(roundBelow(Number(max)), Number(round)));
}

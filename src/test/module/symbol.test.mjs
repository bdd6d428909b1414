import assert from 'node:assert/strict';
import {test} from 'node:test';
import {radiusOf, size} from '../../main/resources/atlas/module/symbol.js';
import {rows} from './tsv.mjs';

for (const [count, most, stage, radius] of rows('radius.tsv')) {
  test(`the symbol of ${count} events beside ${most}, ${stage}, has a radius of ${radius} px`, () => {
    const args = [Number(count), stage, most === '-' ? 0 : Number(most)];
    assert.ok(Math.abs(radiusOf(...args) - Number(radius)) < 0.0006);
    assert.ok(Math.abs(size(...args) * (stage === 'context' ? 3.2 : 5) - Number(radius)) < 0.0006);
  });
}

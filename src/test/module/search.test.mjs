import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, speaksOf} from '../../main/resources/atlas/module/search.js';
import {rows} from './tsv.mjs';

for (const [text, folded] of rows('fold.tsv')) {
  test(`"${text}" is compared as "${folded}"`, () => assert.equal(fold(text), folded.normalize('NFKD')));
}

test('every word must occur, in any order', () => {
  const text = fold('Jilin’s party secretary pitches a population-ID project to the minister');
  assert.ok(speaksOf('MINISTER pitches')(text));
  assert.ok(!speaksOf('minister signs')(text));
});

test('Chinese is found inside a sentence', () => assert.ok(speaksOf('鸿达，缅甸')(fold('共同推动长春鸿达集团在缅甸的人口身份证项目'))));

test('no words ask nothing', () => assert.ok(speaksOf(' ,')('')));

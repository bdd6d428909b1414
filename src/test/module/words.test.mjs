import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {lookUp} from '../../main/resources/atlas/module/words.js';
import {rows} from './tsv.mjs';

/** What the server's WordsFile writes of the dataset of the vectors. */
const known = JSON.parse(readFileSync(new URL('../resources/golden/search/words.json', import.meta.url), 'utf8'));

for (const [words, ids] of rows('search.tsv')) {
  test(`"${words}" finds "${ids}" without a program too`, () => assert.deepEqual(lookUp(known, words).sort(), ids.split(' ').filter(Boolean).sort()));
}

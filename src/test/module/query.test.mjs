import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatQuery, parseQuery} from '../../main/resources/atlas/module/query.js';
import {rows} from './tsv.mjs';

for (const [query, canonical] of rows('selection.tsv')) {
  test(`the query "${query}" is canonically "${canonical}"`, () => {
    assert.equal(formatQuery(parseQuery(query)), canonical);
    assert.deepEqual(parseQuery(canonical), parseQuery(query));
  });
}

test('a question mark before a query is not part of it', () => {
  assert.deepEqual(parseQuery('?country=MM'), parseQuery('country=MM'));
});

test('longer words are cut', () => {
  assert.equal(parseQuery('q=' + 'x'.repeat(300)).words.length, 200);
});

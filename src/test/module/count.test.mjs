import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countIn, spansOf} from '../../main/resources/atlas/module/count.js';
import {rows} from './tsv.mjs';

const side = (text, open) => (text === '' ? open : Number(text));

for (const [spans, from, to, count] of rows('count.tsv')) {
  test(`of ${spans || 'nothing'}, ${count} meet ${from} to ${to}`, () => {
    const list = spans.split(' ').filter(Boolean).map((span) => span.split('..'));
    const sorted = spansOf(list.map(([a]) => side(a, -Infinity)), list.map(([, b]) => side(b, Infinity)));
    assert.equal(countIn(sorted, Number(from), Number(to)), Number(count));
  });
}

test('counting by search gives what looking at each gives', () => {
  let seed = 1;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const starts = Array.from({length: 500}, () => random(1000));
  const ends = starts.map((start) => start + random(3) * random(100));
  const spans = spansOf(starts, ends);
  for (let i = 0; i < 500; i++) {
    const from = random(1100);
    const to = from + random(200);
    assert.equal(countIn(spans, from, to), starts.filter((start, j) => start <= to && ends[j] >= from).length);
  }
});

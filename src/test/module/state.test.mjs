import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatQuery, parseQuery} from '../../main/resources/atlas/module/query.js';
import {initial, reduce} from '../../main/resources/atlas/module/state.js';
import {rows} from './tsv.mjs';

function stateOf(text) {
  const [query, ...words] = text.split(' ');
  const id = words.find((word) => word.startsWith('#'))?.slice(1) ?? '';
  const row = words.find((word) => word.startsWith('>'))?.slice(1) ?? '';
  const speed = words.find((word) => word.startsWith('speed='))?.slice(6) ?? 1;
  return {...initial(14245, 18627, parseQuery(query), id, row), playing: words.includes('playing'), speed: Number(speed)};
}

const textOf = ({query, id, row, playing, speed}) =>
  [formatQuery(query), id && '#' + id, row && '>' + row, playing && 'playing', speed > 1 && 'speed=' + speed].filter((word, i) => word || !i).join(' ');

for (const [before, action, after] of rows('reducer.tsv')) {
  test(`"${before}" after ${action} is "${after}"`, () => {
    const state = Object.freeze(stateOf(before));
    assert.equal(textOf(reduce(state, JSON.parse(action))), after);
  });
}

test('a page begins at rest, with nothing open, at single speed', () => {
  const {playing, speed, id} = initial(14245, 18627);
  assert.deepEqual([playing, speed, id], [false, 1, '']);
});

test('the whole timeline of a page that holds some years asks for those years', () => {
  const {query} = reduce({...initial(14245, 18627), from: '2009', to: '2020'}, {type: 'window', from: 14245, to: 18627});
  assert.deepEqual([query.from, query.to], ['2009', '2020']);
});

test('a play ends by itself', () => {
  let state = reduce(stateOf(''), {type: 'play'});
  let ticks = 0;
  while (state.playing && ticks < 1000) {
    state = reduce(state, {type: 'tick'});
    ticks++;
  }
  assert.equal(ticks, 48);
  assert.equal(textOf(state), '');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import {parseQuery} from '../../main/resources/atlas/module/query.js';
import {ANSWERS, countsBy, groupOf, passing} from '../../main/resources/atlas/module/shown.js';
import {windowOf} from '../../main/resources/atlas/module/state.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

const event = (project, reached, d0, r0 = NaN) => ({project, reached, stage: reached, system: 'civil-id', countries: ['LA'], d0, d1: d0, r0, r1: r0});
const query = (clock, chosen = {}) => ({clock, words: '', chosen});

for (const [event, text, selected] of rows('windows.tsv')) {
  const query = parseQuery(text);
  if (!Object.keys(query.chosen).every((facet) => facet in ANSWERS)) continue;
  test(`of "${event}" by "${text}": ${selected}`, () => {
    const {events, starts, ends} = passing(eventsOf(event), query);
    const [from, to] = windowOf({query, first: -Infinity, last: Infinity});
    const is = events.length === 1 && (!(query.from || query.to) || (starts[0] <= to && ends[0] >= from));
    assert.equal(is ? 'yes' : 'no', selected);
  });
}

for (const [events, clock, order] of rows('order.tsv')) {
  test(`${events} stand by ${clock} in the order ${order}`, () => {
    assert.equal(passing(eventsOf(events), query(clock)).events.map(({project}) => project).join(' '), order);
  });
}

test('counts follow the window: of what may lie in it', () => {
  const all = [event('a', 'signed', 10), event('b', 'signed', 20), event('c', 'halted', 30), event('d', 'halted', NaN)];
  assert.deepEqual([...countsBy(all, query('happened'), 'stage', undefined, [20, 30])], [['signed', 1], ['halted', 1]]);
  assert.deepEqual([...countsBy(all, query('happened'), 'stage', undefined, [31, 40])], []);
  assert.deepEqual([...countsBy(all, query('happened'), 'stage')], [['signed', 2], ['halted', 2]]);
});

test('the events of a place stand in the order of the chosen clock', () => {
  const [early, late] = [event('a', 'signed', 10, 50), event('b', 'signed', 20, 30)];
  const all = [early, late, event('c', 'signed', 15, 40)];
  assert.deepEqual(groupOf([late, early], passing(all, query('happened'))).events, [early, late]);
  assert.deepEqual(groupOf([early, late], passing(all, query('reported'))).events, [late, early]);
});

test('what does not pass is not in a group', () => {
  const all = [event('a', 'signed', 1), event('b', 'halted', 2)];
  assert.deepEqual(groupOf(all, passing(all, query('happened', {stage: ['halted']}))).events, [all[1]]);
});

test('an event without a day by a clock is in its group and in no window', () => {
  const all = [event('a', 'signed', NaN), event('b', 'signed', 2)];
  const {events, starts} = groupOf(all, passing(all, query('happened')));
  assert.equal(events.length, 2);
  assert.equal(starts.filter((day) => day < 1e9).length, 1);
});

test('the number beside a choice does not depend on the choice', () => {
  const all = [event('a', 'signed', 1), event('b', 'halted', 2), event('c', 'halted', 3)];
  assert.deepEqual([...countsBy(all, query('happened', {stage: ['signed']}), 'stage')], [['signed', 1], ['halted', 2]]);
});

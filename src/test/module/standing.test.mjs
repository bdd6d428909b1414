import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countedIn} from '../../main/resources/atlas/module/counted.js';
import {groupOf, passing} from '../../main/resources/atlas/module/shown.js';
import {factsOf, RANKS, STAGES, sumOf} from '../../main/resources/atlas/module/standing.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

/** The sum of all of a place, in the order of a clock. */
function sumBy(events, clock) {
  const group = groupOf(events, passing(events, {clock, words: '', chosen: {}}));
  return sumOf(group, factsOf(group.events), 0, 0, true);
}

for (const [text, stage, once] of rows('standing.tsv')) {
  for (const clock of ['happened', 'reported']) {
    test(`the stage that stands of "${text}" is ${stage}, whichever clock orders the list: ${clock}`, () => {
      const sum = sumBy(eventsOf(text), clock);
      assert.equal(sum.stage, stage);
      assert.equal(sum.once ? 'yes' : 'no', once);
      assert.equal(sumBy(eventsOf(text).reverse(), clock).stage, stage);
    });
  }
}

test('nothing has no stage', () => assert.equal(sumBy([], 'happened').stage, ''));

test('stage classes are those of the server, in its order', () => {
  assert.deepEqual(STAGES.map((stage) => [stage, String(RANKS.indexOf(stage))]), rows('stages.tsv'));
  assert.equal(RANKS.length, STAGES.length);
});

const SYSTEMS = 'national-id civil-registry e-passport driver-licence voter-id military-id surveillance smart-city training other'.split(' ');

for (const [number, stage, planned, once, disputed, system] of rows('lane-kinds.tsv')) {
  test(`${number} in a closed row is ${stage}, ${system}`, () => {
    const [event] = countedIn({dataset: {events: number}}, {key: 'a', country: 'LA'}, SYSTEMS, 0);
    const word = (is) => (is ? 'yes' : 'no');
    assert.deepEqual([event.stage, word(event.planned), word(event.once), word(event.disputed), event.system], [stage, planned, once, disputed, system]);
  });
}

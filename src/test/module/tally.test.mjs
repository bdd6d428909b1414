import assert from 'node:assert/strict';
import {test} from 'node:test';
import {passing} from '../../main/resources/atlas/module/shown.js';
import {factsOf, sumOf} from '../../main/resources/atlas/module/standing.js';
import {sweep} from '../../main/resources/atlas/module/sweep.js';
import {tallied} from '../../main/resources/atlas/module/tally.js';

const STAGES = ['context', 'proposed', 'signed', 'building', 'in-operation', 'halted'];
const COUNTRIES = ['LA', 'MM', 'KH', 'PG', 'VU'];
const QUERY = {clock: 'happened', words: '', chosen: {}};
let seed = 7;
const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
const some = (list) => list[random(list.length)];

/** With dates, without, and open to either side; in one country or two, in a project or outside. */
function event(i) {
  const d0 = random(12) ? random(900) - 100 : random(2) ? -Infinity : NaN;
  const d1 = isNaN(d0) ? NaN : random(12) ? Math.max(d0, -100) + random(3) * random(60) : Infinity;
  return {id: String(i), project: random(4) ? 'project ' + random(40) : 'event ' + i, countries: [...new Set([some(COUNTRIES), some(COUNTRIES)])].slice(0, 1 + random(2)),
    d0, d1, r0: NaN, r1: NaN, stage: some(STAGES), reached: some(STAGES), system: 'civil-id', once: !random(3), planned: !random(3), disputed: !random(9)};
}

const all = Array.from({length: 400}, (_, i) => event(i));
const windows = Array.from({length: 300}, () => {
  const from = random(1000) - 150;
  return [from, from + random(3) * random(400), !random(10)];
});
// an open side counts as the other one
const isIn = ({d0, d1}, [from, to, everything]) => everything || ((isFinite(d0) ? d0 : d1) <= to && (isFinite(d1) ? d1 : d0) >= from);

function counted(shown) {
  return {
    length: shown.length,
    once: shown.filter((event) => event.once).length,
    projects: new Set(shown.map((event) => event.project).filter((project) => !project.startsWith('event '))).size,
    countries: new Set(shown.flatMap((event) => event.countries)).size,
  };
}

test('what is kept from window to window is what looking at each event gives', () => {
  const pass = passing(all, QUERY);
  const kept = tallied(all);
  kept.filter(pass);
  for (const window of windows) {
    const {has, ...counts} = kept.show(...window);
    const shown = pass.events.filter((event) => isIn(event, window));
    assert.deepEqual(counts, counted(shown), String(window));
    assert.deepEqual(pass.events.filter(has), shown);
  }
});

test('after another question only what passes is counted, and nothing else is in the window', () => {
  const kept = tallied(all);
  kept.filter(passing(all, QUERY));
  kept.show(100, 200, false);
  const halted = passing(all, {...QUERY, chosen: {stage: ['halted']}});
  kept.filter(halted);
  for (const window of [[0, 300, false], [0, 0, true]]) {
    const {has, ...counts} = kept.show(...window);
    assert.deepEqual(counts, counted(halted.events.filter((event) => isIn(event, window))));
    assert.deepEqual(all.filter(has), all.filter((event) => event.stage === 'halted' && isIn(event, window)));
  }
});

test('each event that comes in or goes out is told once, and no other', () => {
  const {events, starts, ends} = passing(all, QUERY);
  const inside = events.map(() => true);
  const sweeping = sweep({starts, ends}, (i, is) => {
    assert.notEqual(inside[i], is);
    inside[i] = is;
  });
  for (const window of windows) {
    sweeping.show(...window);
    assert.deepEqual(inside, events.map((event) => isIn(event, window)), String(window));
  }
});

test('a window gives what its events alone give', () => {
  for (let size = 0; size < 60; size++) {
    const {events, starts, ends} = passing(Array.from({length: size}, (_, i) => event(i)), QUERY);
    const facts = factsOf(events);
    for (const window of windows.slice(0, 60)) {
      const shown = events.filter((event) => isIn(event, window));
      const alone = sumOf({starts: [], ends: []}, factsOf(shown), 0, 0, true);
      assert.deepEqual(sumOf({starts, ends}, facts, ...window), alone);
      assert.deepEqual([alone.length, alone.planned, alone.disputed],
        [shown.length, shown.every((event) => event.planned), shown.some((event) => event.disputed)]);
    }
  }
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {datedAt} from '../../main/resources/atlas/module/clock.js';
import {dayOf, firstDay, isoDate, lastDay, monthFrom, monthTo, startOfStep, stepMonths, textFrom, textTo} from '../../main/resources/atlas/module/time.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

test('days and dates are the same thing, also long ago', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  for (const date of ['0001-01-01', '0099-12-31', '1582-10-15', '2000-02-29', '2026-11-20']) {
    assert.equal(isoDate(dayOf(date)), date);
  }
});

test('a date that no calendar has is no date', () => {
  for (const date of ['2019-02-29', '2019-13-01', '2019-00-10', 'yesterday', '']) assert.ok(isNaN(dayOf(date)), date);
});

test('a year, a month and a day have first and last days', () => {
  for (const [text, first, last] of [
    ['2012', '2012-01-01', '2012-12-31'], ['2012-02', '2012-02-01', '2012-02-29'], ['2012-02-03', '2012-02-03', '2012-02-03'],
    ['2013-12', '2013-12-01', '2013-12-31'], ['2012~', '2012-01-01', '2012-12-31']]) {
    assert.deepEqual([isoDate(firstDay(text)), isoDate(lastDay(text))], [first, last], text);
  }
});

test('the shortest text of a day says no less', () => {
  for (let day = dayOf('2011-12-01'); day < dayOf('2013-02-01'); day++) {
    assert.equal(firstDay(textFrom(day)), day);
    assert.equal(lastDay(textTo(day)), day);
  }
  assert.deepEqual([textFrom(dayOf('2012-01-01')), textTo(dayOf('2012-12-31'))], ['2012', '2012']);
});

test('steps begin with their month, quarter or year', () => {
  const at = (months, by) => isoDate(startOfStep(dayOf('2012-05-17'), months, by));
  assert.deepEqual([at(1, 0), at(1, 1), at(3, 0), at(3, -1), at(12, 0), at(12, 1)],
    ['2012-05-01', '2012-06-01', '2012-04-01', '2012-01-01', '2012-01-01', '2013-01-01']);
});

for (const [text, clock, months, first, next] of rows('bins.tsv')) {
  test(`${text}, by ${clock} in bins of ${months} months, is counted from ${first}`, () => {
    const at = datedAt(eventsOf(text)[0], clock);
    const bins = [0, 1].map((by) => (isNaN(at) ? '-' : isoDate(startOfStep(Math.floor(at), Number(months), by))));
    assert.deepEqual(bins, [first, next]);
  });
}

test('a play steps by months up to four years, by quarters up to 25, then by years', () => {
  assert.deepEqual([1, 1499, 1500, 8999, 9000, 40000].map(stepMonths), [1, 1, 3, 3, 12, 12]);
});

test('a dragged side lies at the nearest beginning or end of a month, in every month', () => {
  const of = (month, date) => isoDate(month(dayOf(date)));
  assert.deepEqual(['2012-04-15', '2012-04-16', '2012-05-02', '2012-05-17'].map((date) => of(monthFrom, date)),
    ['2012-04-01', '2012-05-01', '2012-05-01', '2012-06-01']);
  assert.deepEqual(['2012-04-14', '2012-04-15', '2012-05-15', '2012-05-16'].map((date) => of(monthTo, date)),
    ['2012-03-31', '2012-04-30', '2012-04-30', '2012-05-31']);
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {passing} from '../../main/resources/atlas/module/shown.js';
import {summaryOf, yearsIn} from '../../main/resources/atlas/module/summary.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

/** The patterns as a page has them among the attributes of its texts. */
const textsOf = (language) => Object.fromEntries(
  readFileSync(new URL(`../../main/resources/org/rolloutatlas/render/words/wording_${language}.properties`, import.meta.url), 'utf8')
    .split('\n').filter((line) => /^\w[^=]*=/.test(line)).map((line) => line.split(/=(.*)/s))
    .map(([key, text]) => [key.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase()), text]));
const TEXTS = {en: textsOf('en'), zh: textsOf('zh_Hans'), fr: textsOf('fr')};

for (const [language, length, all, projects, countries, years, once, sentence] of rows('summaries.tsv')) {
  test(`${language}: ${sentence}`, () => {
    Object.assign(globalThis, {document: {documentElement: {lang: language}}});
    const counts = {length: Number(length), projects: Number(projects), countries: Number(countries), once: Number(once)};
    assert.equal(summaryOf(TEXTS[language], counts, Number(all), years), sentence);
  });
}

for (const [events, clock, years] of rows('years.tsv')) {
  test(`the years of ${events} by ${clock} are ${years}`, () => {
    assert.equal(yearsIn(passing(eventsOf(events), {clock, words: '', chosen: {}}), 0, 0, true), years);
  });
}

test('the years of a window are those of the events in it', () => {
  const pass = passing(eventsOf('a signed 1970; b signed 1972; c signed 1974'), {clock: 'happened', words: '', chosen: {}});
  assert.equal(yearsIn(pass, 700, 5000, false), '1972–1974');
  assert.equal(yearsIn(pass, 5000, 6000, false), '');
  assert.deepEqual([yearsIn(pass, 700, 730, false), yearsIn(pass, 729, 729, false)], ['1972', ''], 'the first day belongs to it');
  assert.deepEqual([yearsIn(pass, 1095, 1400, false), yearsIn(pass, 1096, 1400, false)], ['1972', ''], 'the last day belongs to it');
});

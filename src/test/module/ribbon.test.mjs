import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ribbonOf} from '../../main/resources/atlas/module/ribbon.js';
import {isoDate} from '../../main/resources/atlas/module/time.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

const text = ({stage, once, planned, from, sure, until, over}) =>
  stage + (once ? ' once' : '') + (planned ? ' planned' : '') + ' ' + [from, sure, until, over].map(isoDate).join(' ');

for (const [events, clock, stretches] of rows('ribbons.tsv')) {
  test(`the ribbon of "${events}", as ${clock}, is "${stretches}"`, () => {
    assert.equal(ribbonOf(eventsOf(events), clock).map(text).join('; '), stretches);
    assert.equal(ribbonOf(eventsOf(events).reverse(), clock).map(text).join('; '), stretches);
  });
}

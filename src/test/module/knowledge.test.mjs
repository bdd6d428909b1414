import assert from 'node:assert/strict';
import {test} from 'node:test';
import {knowledgeOf} from '../../main/resources/atlas/module/knowledge.js';
import {dayOf} from '../../main/resources/atlas/module/time.js';
import {eventsOf} from './events.mjs';
import {rows} from './tsv.mjs';

for (const [text, day, known] of rows('knowledge.tsv')) {
  test(`at the end of ${day}, "${text}" is ${known}`, () => {
    const [event] = eventsOf(text);
    assert.equal(knowledgeOf(event, dayOf(day)), known);
  });
}

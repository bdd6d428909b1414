import {strict as assert} from 'node:assert';
import {test} from 'node:test';
import {holding} from '../../main/resources/atlas/module/held.js';
import {parseQuery} from '../../main/resources/atlas/module/query.js';

/** Whether a page with open or closed rows, written for a query, has all that another one asks for. */
const CASES = [
  ['open', '', '', true],
  ['open', '', 'country=LA&stage=signed&q=card&from=2010&clock=reported', true],
  ['open', '', 'actor=huawei', false],
  ['open', '', 'project=la-id', true],
  ['closed', '', 'project=la-id', false],
  ['closed', '', 'country=LA', true],
  ['open', 'country=LA', 'country=LA', true],
  ['open', 'country=LA', 'country=LA,MM', false],
  ['open', 'country=LA', '', false],
  ['open', 'actor=huawei', 'actor=huawei&stage=signed', true],
  ['open', 'from=2010&to=2012', 'from=2010&to=2012', true],
  ['open', 'from=2010&to=2012', 'from=2011', false],
  ['open', 'from=2010&to=2012', 'from=2011&to=2011', true],
  ['open', 'from=2010&to=2012', 'from=2009&to=2012', false],
  ['open', 'from=2010&to=2012', 'from=2010&to=2012&clock=reported', false],
  ['open', 'from=2010&to=2012', '', false],
  ['open', 'from=2010', '', false],
  // closed rows have no ids by which words could find them
  ['closed', '', 'q=card', false],
  ['open', '', 'q=card', true],
  ['open', 'q=card', '', false],
  ['closed', 'q=card', 'q=card', true],
  ['closed', 'q=card', '', false],
  ['open', '', 'without=single', false],
  ['open', 'without=single', 'without=single&country=LA', true],
  ['open', 'without=single', '', false],
];

for (const [rows, served, query, held] of CASES) {
  test(`a page of ${rows} rows for "${served}" ${held ? 'has' : 'lacks'} what "${query}" asks for`, () => {
    assert.equal(holding({closed: rows === 'closed'}, parseQuery(served))(parseQuery(query)), held);
  });
}

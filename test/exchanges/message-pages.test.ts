import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagePages } from '../../common/exchange/contract';
import { defineFlow } from '../../common/exchange/flows';
import * as toInasti from '../../subgraphs/exchanges/inasti/messages';
import * as toMutualFunds from '../../subgraphs/exchanges/mutual-funds/messages';

const pages = messagePages([
  { title: 'Mutual funds', kinds: Object.values(toMutualFunds) },
  { title: 'INASTI and the Crossroads Bank', kinds: Object.values(toInasti) },
]);

it.each(Object.keys(pages))('%s is current: npm run docs:generate writes it', (path) => {
  expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(pages[path]);
});

it('every field of every layout is described', () => {
  const rows = pages['docs/messages.md']!.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});

it.each([
  ['a name of another form', { id: 'Flow' }],
  ['a legal context of another form', { legalContext: ':' }],
  ['no purpose', { purpose: '' }],
  ['no data', { data: [] }],
])('a flow with %s is refused', (_case, change) => {
  const flow = {
    id: 'flow',
    legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
    deliberation: null,
    purpose: 'To test.',
    data: ['a'],
  };
  expect(() => defineFlow({ ...flow, ...change })).toThrow();
  expect(defineFlow(flow)).toEqual(flow);
});

import type { IncomingMessage } from 'node:http';
import { askerKind, budgetsOf, defaultBudgets } from '../../../../gateway/limits/budgets/budget-settings';
import { clientAddress } from '../../../../gateway/limits/budgets/client-address';
import { limitsOf } from '../../../../gateway/limits/gateway-limits';

describe('settings', () => {
  test('limits of the environment, by their names', () => {
    expect(limitsOf({ LIMIT_COST: '7', LIMIT_ROOT_FIELDS: '3', LIMIT_OPERATION_MS: '900' })).toEqual({
      cost: 7,
      rootFields: 3,
      operationMs: 900,
    });
  });

  test.each(['0', '-1', '1.5', 'many', '1e400'])('a limit of %s is refused by name', (text) => {
    expect(() => limitsOf({ LIMIT_DEPTH: text })).toThrow('LIMIT_DEPTH');
  });

  test('budgets of the environment', () => {
    expect(budgetsOf({})).toEqual(defaultBudgets);
    expect(budgetsOf({ BUDGET_PERSON_COST: '9' })?.person).toEqual({ ...defaultBudgets.person, cost: 9 });
    expect(budgetsOf({ BUDGETS: 'off' })).toBeUndefined();
    expect(() => budgetsOf({ BUDGETS: 'maybe' })).toThrow('BUDGETS');
  });

  test.each([
    [[], 'anonymous'],
    [['member'], 'person'],
    [['client_manager', 'staff'], 'person'],
    [['inasti'], 'system'],
    [['reporting'], 'system'],
  ] as const)('roles %j are of kind %s', (roles, kind) => {
    expect(askerKind({ id: 'x', roles })).toBe(kind);
  });
});

describe('the address of a stranger', () => {
  const message = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage;

  test.each<[string, string, string | undefined, number, string]>([
    ['is that of the connection', '192.0.2.1', undefined, 0, '192.0.2.1'],
    ['as IPv6 of an IPv4 network is the same', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['is not what anyone may write', '192.0.2.1', '198.51.100.1', 0, '192.0.2.1'],
    ['is what the one proxy in front adds', '10.0.0.1', '203.0.113.9, 198.51.100.1', 1, '198.51.100.1'],
    ['is what the first of two proxies adds', '10.0.0.1', '203.0.113.9, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
    ['is that of the connection when the proxies add nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
    ['is a network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['is the same network however it is written', '2001:DB8:1:2::6', undefined, 0, '2001:db8:1:2'],
    ['with zeros in front', '2001:0db8:0001:0002::', undefined, 0, '2001:db8:1:2'],
    ['of this machine', '::1', undefined, 0, '0:0:0:0'],
    ['that is none is cut', 'x'.repeat(100), undefined, 0, 'x'.repeat(64)],
  ])('%s', (_, remote, forwarded, proxies, expected) => {
    expect(clientAddress(message(remote, forwarded), proxies)).toBe(expected);
  });
});

import type { InputIssueFacts } from '../../../../common/problems';

const longestKey = 200;

/** What is wrong with an idempotency key. */
export function keyIssues(key: string): InputIssueFacts[] {
  return key.length >= 1 && key.length <= longestKey
    ? []
    : [{ path: 'input.idempotencyKey', code: 'EXCHANGE_KEY_LENGTH' }];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { DisclosureRules } from './risk';

const count = z.string().regex(/^\d+$/).transform(Number);
const form = z.strictObject({ minimumPersons: count, largestShare: count, twoLargestShare: count });

let rules: DisclosureRules | undefined;

/** The rules of the fund, from disclosure.yaml; read once. @throws Error when the file has another form */
export function disclosureRules(): DisclosureRules {
  const file = join(__dirname, '..', 'disclosure.yaml');
  rules ??= form.parse(load(readFileSync(file, 'utf8'), { schema: FAILSAFE_SCHEMA }));
  return rules;
}

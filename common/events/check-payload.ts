import type { EventDefinition } from './definition';

/** A payload that is not what its definition says. Names the fields, never their values. */
export class InvalidPayload extends Error {
  override readonly name = 'InvalidPayload';
}

/**
 * The payload as its definition describes it; fields that it does not describe are left out.
 * @throws InvalidPayload naming every field that breaks a rule.
 */
export function checkPayload<Payload extends object>(definition: EventDefinition<Payload>, payload: unknown): Payload {
  const result = definition.payload.safeParse(payload);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, code }) => `${path.join('.') || 'payload'} (${code})`);
  throw new InvalidPayload(`${definition.name} version ${definition.version}: ${fields.join(', ')}`);
}

import type { MessageKind } from './kind';

/** A content that is not what its kind says. Names the fields, never their values. */
export class InvalidContent extends Error {
  override readonly name = 'InvalidContent';
}

/** The content as its kind describes it. @throws InvalidContent naming every field that breaks a rule */
export function checkContent<Payload extends object>(kind: MessageKind<Payload>, content: unknown): Payload {
  const result = kind.payload.safeParse(content);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, code }) => `${path.join('.') || 'content'} (${code})`);
  throw new InvalidContent(`${kind.name} layout ${kind.layout}: ${fields.join(', ')}`);
}

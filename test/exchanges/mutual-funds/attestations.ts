import {
  attestationMessage as written,
  type SimulatedAttestation,
} from '../../../cli/counterparts/attestation-message';
import { memberSsin } from '../subgraph';

/** What a test says of a notification; the rest is filled in. */
export type TestNotification = Partial<SimulatedAttestation>;

/** Id of the attestation of most tests. */
export const attestationId = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** A message of a mutual fund about the member of most tests, unless another number is given. */
export function attestationMessage(
  notifications: readonly TestNotification[],
  ticket = 'b6f7f1a0-51c3-4f5b-9c4a-6f6f3c0d1e01',
  filters: readonly string[] = [],
): string {
  const filled = notifications.map((one) => ({ ssin: memberSsin!, id: attestationId, ...one }));
  return written(filled, ticket, filters);
}

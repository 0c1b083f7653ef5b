import type { MessageEnvelope } from '../../common/exchange/http';

/** What a simulated counterparty answers to a message. */
export type Reception =
  | { readonly kind: 'TAKEN_IN' }
  | { readonly kind: 'KNOWN' }
  | { readonly kind: 'REJECTED'; readonly code: 'OUT_OF_ORDER' | 'WRONG_RECIPIENT' | 'NOT_A_MESSAGE' };

/**
 * A simulated counterparty: keeps what it took in, acts upon each message once, and insists on the order of the messages
 * about one person. It is no copy of a real system.
 */
export class Counterpart {
  private readonly messages = new Map<string, MessageEnvelope>();
  private readonly last = new Map<string, number>();

  /** @param name such as `mutual-fund:200` */
  constructor(readonly name: string) {}

  /** Takes a message in. */
  receive(envelope: unknown): Reception {
    if (!isEnvelope(envelope)) return { kind: 'REJECTED', code: 'NOT_A_MESSAGE' };
    if (envelope.recipient !== this.name) return { kind: 'REJECTED', code: 'WRONG_RECIPIENT' };
    if (this.messages.has(envelope.id)) return { kind: 'KNOWN' };
    const { partitionkey, sequence } = envelope;
    if (sequence <= (this.last.get(partitionkey) ?? 0)) return { kind: 'REJECTED', code: 'OUT_OF_ORDER' };
    this.last.set(partitionkey, sequence);
    this.messages.set(envelope.id, envelope);
    return { kind: 'TAKEN_IN' };
  }

  /** What was taken in, in that order. */
  received(): MessageEnvelope[] {
    return [...this.messages.values()];
  }
}

function isEnvelope(value: unknown): value is MessageEnvelope {
  if (typeof value !== 'object' || value === null) return false;
  const { specversion, id, recipient, sequence, partitionkey, data } = value as Partial<MessageEnvelope>;
  const texts = [id, recipient, partitionkey].every((one) => typeof one === 'string' && one !== '');
  return specversion === '1.0' && texts && Number.isInteger(sequence) && typeof data === 'object' && data !== null;
}

import type { Message } from '../messages';

/** A message as it travels: a CloudEvent, version 1.0, in structured mode. */
export interface MessageEnvelope {
  readonly specversion: '1.0';
  /** Id of the message; the same one again is the same message. */
  readonly id: string;
  /** Who sends, such as `/fund/999/mutual-funds`. */
  readonly source: string;
  /** Kind and layout, such as `be.fund.contribution-voucher.v1`. */
  readonly type: string;
  /** Partner for whom it is meant. */
  readonly recipient: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Number in the series of the partner. */
  readonly sequence: number;
  /** Opaque id of the person: messages with the same one are in order. */
  readonly partitionkey: string;
  /** What it is about, its version, and what that version does. */
  readonly reference: string;
  readonly version: number;
  readonly status: Message['status'];
  readonly data: object;
}

/** The envelope of a message. @param source who sends */
export function envelopeOf(message: Message, source: string): MessageEnvelope {
  const { id, kind, layout, counterparty, number, memberId, reference, version, status, payload, createdAt } = message;
  return {
    specversion: '1.0',
    id,
    source,
    type: `be.fund.${kind.toLowerCase().replaceAll('_', '-')}.v${layout}`,
    recipient: counterparty,
    time: createdAt.toISOString(),
    datacontenttype: 'application/json',
    sequence: number,
    partitionkey: memberId,
    reference,
    version,
    status,
    data: payload,
  };
}

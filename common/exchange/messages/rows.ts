import type { Message } from './kind';

/** Row of `exchange_message`. */
export interface MessageRow {
  readonly counterparty: string;
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  readonly layout: number;
  readonly member_id: string;
  readonly reference: string;
  readonly version: number;
  readonly status: Message['status'];
  readonly payload: object;
  readonly state: Message['state'];
  readonly created_at: Date;
  readonly attempts: number;
  readonly answered_at: Date | null;
  readonly cause: string | null;
}

/** The message of a row. */
export function messageOf({ member_id: memberId, created_at, answered_at, ...row }: MessageRow): Message {
  const { id, counterparty, number, kind, layout, reference, version, status, payload, state, attempts, cause } = row;
  const written = { id, counterparty, number, kind, layout, memberId, reference, version, status, payload };
  return { ...written, state, attempts, cause, createdAt: created_at, answeredAt: answered_at };
}

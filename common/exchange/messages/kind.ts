import type { z } from 'zod';
import type { Flow } from '../flows';

/** A kind of message to partners: what it carries, in which version of its layout, and on what ground it is sent. */
export interface MessageKind<Payload extends object = object> {
  /** Name in upper case, such as `CONTRIBUTION_VOUCHER`; never changed. */
  readonly name: string;
  /** Version of the layout; raised only when readers of the former one could not read it. Validators of old ones stay. */
  readonly layout: number;
  /** What it tells, in English. */
  readonly description: string;
  readonly payload: z.ZodType<Payload>;
  readonly flow: Flow;
}

/** What a version does to the one before. */
export type MessageStatus = 'CREATION' | 'MODIFICATION' | 'CANCELLATION';

/** How far a message is. */
export type MessageState = 'READY' | 'SENT' | 'DELIVERED' | 'ACKNOWLEDGED' | 'REJECTED' | 'DEAD';

/** A message as it stands in the outbox of the exchange. */
export interface Message {
  readonly id: string;
  /** Partner to whom it goes, such as `mutual-fund:200`. */
  readonly counterparty: string;
  /** Its number in the series of the partner, from 1 without gap. */
  readonly number: number;
  readonly kind: string;
  readonly layout: number;
  /** Person whom it is about: messages on one person reach a partner in order. */
  readonly memberId: string;
  /** What of the person it is about, such as `voucher/2026`; versions count within it. */
  readonly reference: string;
  readonly version: number;
  readonly status: MessageStatus;
  readonly payload: object;
  readonly state: MessageState;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly answeredAt: Date | null;
  /** Code with which the partner rejected it, or the cause of the last failed attempt. */
  readonly cause: string | null;
}

/** Declares a kind of message. @throws Error when the name or the layout has another form */
export function defineMessageKind<Payload extends object>(kind: MessageKind<Payload>): MessageKind<Payload> {
  if (!/^[A-Z]+(_[A-Z]+)*$/.test(kind.name)) throw new Error(`${kind.name}: a kind is named in upper case`);
  if (!Number.isInteger(kind.layout) || kind.layout < 1) throw new Error(`${kind.name}: a layout is numbered from 1`);
  return Object.freeze({ ...kind });
}

import type { Message } from './kind';

/** What came of sending a message. */
export type SendingResult =
  /** The partner has it and will answer later. */
  | { readonly outcome: 'DELIVERED' }
  /** The partner took it in. */
  | { readonly outcome: 'ACKNOWLEDGED' }
  /** The partner will never take it as it is; the code says why. */
  | { readonly outcome: 'REJECTED'; readonly code: string }
  /**
   * Nobody knows, or not now: it is sent again. In an outage the partner as a whole cannot be reached or takes nothing more, so
   * that the message is not to blame: it is never given up.
   */
  | { readonly outcome: 'FAILED'; readonly cause: string; readonly isOutage?: boolean };

/** How messages reach a partner. The same message may be sent more than once: its id makes it have its effect once. */
export interface MessageTransport {
  /** Sends one message; a failure is a result, or thrown. */
  send(message: Message): Promise<SendingResult>;
}

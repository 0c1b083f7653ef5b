export { answerMessages, type AnsweredMessage, type AnswerOutcome, type MessageAnswer } from './answer';
export { checkContent, InvalidContent } from './check-content';
export { deliverDueMessages, type MessageDelivery } from './deliver';
export { defineMessageKind, type Message, type MessageKind, type MessageState, type MessageStatus } from './kind';
export { deadMessages, releaseMessage, replayMessages, setAsideMessage, type ReplayRange } from './operate';
export { queueMessage, queueMessages, type NewMessage } from './queue';
export { countMessages, findMessages, type MessagePage } from './read';
export { createMessageTable, dropMessageTable } from './tables';
export type { MessageTransport, SendingResult } from './transport';

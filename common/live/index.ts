export { executeLive, type LiveOperation } from './execute-live';
export { followSubject, type FollowedEvent, type Following } from './follow-subject';
export { isMark, type LiveEvent, type StreamItem } from './live-event';
export { liveStream } from './live-stream';
export { noPlace } from './outbox-place';
export { StreamBounds, type StreamLimits } from './stream-bounds';
export { liveChannel, wakeHub } from './wake-hub';
export { Waker } from './waker';
export { acceptsStream, completeEvent, nextEvent, type StreamEnd, streamType, writeStream } from './write-stream';
